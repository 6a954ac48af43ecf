package kz.daiar.lawlibrary.search;

/**
 * A stretch of a text.
 *
 * @param hit whether it is what was searched for
 */
public record Piece(String text, boolean hit) {}
