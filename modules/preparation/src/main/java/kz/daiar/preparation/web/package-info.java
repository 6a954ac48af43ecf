/** Preparation over REST. */
package kz.daiar.preparation.web;
