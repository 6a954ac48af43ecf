/** Reads norm files strictly: an unknown key, a citation of no paragraph, an unknown code is an error with file and line. */
package kz.daiar.norms.loading;
