/** Upgrading over REST. */
package kz.daiar.upgrading.web;
