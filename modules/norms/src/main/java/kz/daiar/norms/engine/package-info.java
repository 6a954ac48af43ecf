/** Applies duty rules to the facts about one person. */
package kz.daiar.norms.engine;
