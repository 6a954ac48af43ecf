/** Checks norm files before they decide anything: every fault a reader can make, and every hole the acts themselves have. */
package kz.daiar.norms.checking;
