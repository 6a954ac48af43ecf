/** The pages: what somebody types, and one verb a button. No rule lives here. */
package kz.daiar.portal.pages;
