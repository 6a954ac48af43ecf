/** What the WAR does for the house when the server starts, and while it runs: threads, timers, health. */
package kz.daiar.portal.start;
