/** Decisions other than a person's duties: each calculator answers one question from the norm data of the act asked. */
package kz.daiar.norms.question;
