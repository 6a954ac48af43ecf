/** Value types every room speaks in; they know no law and no database. */
package kz.daiar.kernel;
