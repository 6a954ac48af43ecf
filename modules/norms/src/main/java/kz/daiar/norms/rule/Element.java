package kz.daiar.norms.rule;

/**
 * One part of an act's data, and what it rests on.
 *
 * @param name the word of the norm file it stands under; {@code rule} for a duty rule as a whole, {@code term} for its term
 * @param at where it stands in the norm file, as {@code duties.periodic-b.versions[0].hours}
 */
public record Element(String name, String at, Basis basis) {}
