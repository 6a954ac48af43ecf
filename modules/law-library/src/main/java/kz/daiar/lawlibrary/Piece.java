package kz.daiar.lawlibrary;

/**
 * A stretch of a text.
 *
 * @param hit whether it is what was searched for
 */
public record Piece(String text, boolean hit) {}
