/** The norms in force on this server: what came with the program, and what was enacted since. */
package kz.daiar.gazette;
