/** Invented people: the same for the same seed, whatever their number. */
package kz.daiar.benchmarks.people;
