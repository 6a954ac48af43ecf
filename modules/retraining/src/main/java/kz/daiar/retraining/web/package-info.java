/** Retraining over REST. */
package kz.daiar.retraining.web;
