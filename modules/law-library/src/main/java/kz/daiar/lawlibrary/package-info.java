/** The acts to read, and the questions put to them. */
package kz.daiar.lawlibrary;
