/** The command {@code daiar}: an embedded PostgreSQL and a Payara, started, found again and stopped. Knows no room. */
package kz.daiar.launcher;
