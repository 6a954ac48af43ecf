/** Retraining (decree-1457/13-17): the clock that runs from an appointment, and the requirements the Academy agrees. */
package kz.daiar.retraining;
