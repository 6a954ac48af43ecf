/** Preparation (decree-1457/2, 10-12): state orders, agreed procedures, competitive selection, admission and study for a degree. */
package kz.daiar.preparation;
