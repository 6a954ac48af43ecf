/** The acts as data, and the engine that applies them to the facts about one person. Knows no database and no server. */
package kz.daiar.norms;
