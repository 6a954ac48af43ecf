/** The house from outside: its plan, its archives, and what a caller of the running server sees. */
package kz.daiar.acceptance;
