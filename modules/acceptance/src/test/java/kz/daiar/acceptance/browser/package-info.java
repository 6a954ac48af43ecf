/** The house as people see it: Debian's chromium goes the ways they go, and axe looks at every page. */
package kz.daiar.acceptance.browser;
