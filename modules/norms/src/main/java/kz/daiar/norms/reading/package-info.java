/** Strict reading of norm and case files: every value knows its file, line and field, and an unknown key is an error. */
package kz.daiar.norms.reading;
