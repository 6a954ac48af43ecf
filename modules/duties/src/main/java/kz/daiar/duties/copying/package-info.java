/** Rows out of and into PostgreSQL by COPY in its binary format: the way many facts and duties go at once. */
package kz.daiar.duties.copying;
