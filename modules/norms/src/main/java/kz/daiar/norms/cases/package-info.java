/** Acceptance cases: files a lawyer can read and write, run through the same engine that serves everybody else. */
package kz.daiar.norms.cases;
