/** Sign-in and what guards pages and endpoints; the one place that knows sessions, headers and passwords on the wire. */
package kz.daiar.portal.security;
