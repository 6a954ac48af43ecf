/**
 * The same duties written as plain Java, as a programmer would who may put the numbers of the acts into code: the measure
 * the engine is held against. Nothing else uses it.
 */
package kz.daiar.benchmarks.hand;
