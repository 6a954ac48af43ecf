/** What a norm file says, read: dated rules in a small closed vocabulary, each part with the paragraphs it rests on. */
package kz.daiar.norms.rule;
