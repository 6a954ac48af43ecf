/** Sending people over REST. */
package kz.daiar.sending.web;
