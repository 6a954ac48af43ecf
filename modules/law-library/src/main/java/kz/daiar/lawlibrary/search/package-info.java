/** Finds words of the acts in whatever form and spelling they stand. */
package kz.daiar.lawlibrary.search;
