/** Qualification upgrading (decree-1457/18-26): yearly plans of bodies, two unsatisfactory results, career plans, foreign lecturers. */
package kz.daiar.upgrading;
