/** Training abroad with the help of others (decree-1457/27): sponsors, offers, nominations, trips, reports and the help received. */
package kz.daiar.foreignfunded;
