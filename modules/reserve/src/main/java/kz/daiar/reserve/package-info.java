/** The cadre reserve (reserve/1-12): positions to be covered, selection, the two lists and their review. */
package kz.daiar.reserve;
