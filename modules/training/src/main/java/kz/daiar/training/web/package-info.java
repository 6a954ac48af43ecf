/** The REST face of the room. */
package kz.daiar.training.web;
