/** The portal: Faces pages, the REST application, sign-in. No rule of law or record lives here. */
package kz.daiar.portal;
