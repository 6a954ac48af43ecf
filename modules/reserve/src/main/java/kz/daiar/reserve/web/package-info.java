/** The cadre reserve over REST. */
package kz.daiar.reserve.web;
