/** Measures the goals of speed as ratios inside one run, on people invented from a seed. */
package kz.daiar.benchmarks;
