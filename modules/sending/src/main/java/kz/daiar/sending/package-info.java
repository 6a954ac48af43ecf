/** Duties matched with groups, and the orders that send people to training. */
package kz.daiar.sending;
