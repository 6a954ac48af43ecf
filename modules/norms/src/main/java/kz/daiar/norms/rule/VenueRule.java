package kz.daiar.norms.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the training may be taken: by the category table, or any of a list.
 *
 * @param table the category table, or null
 * @param any venues allowed when there is no table
 * @param certified what replaces {@code any} where the position requires a professional certification, or null
 * @param funded a venue allowed only with money of certain kinds, or null
 */
public record VenueRule(CategoryTable table, List<String> any, Certified certified, Funded funded, Basis basis) {

    /** Its parts and what each rests on; {@code at}: where it stands in the norm file. */
    public List<Element> elements(String at) {
        var elements = new ArrayList<>(List.of(new Element("venue", at, basis)));
        if (certified != null) {
            elements.add(new Element("venue", at + ".certified", certified.basis()));
        }
        if (funded != null) {
            elements.add(new Element("venue", at + ".funded", funded.basis()));
        }
        return elements;
    }

    /** Venues that must hold the profile of the certification. */
    public record Certified(List<String> any, Basis basis) {}

    /** A venue that counts only when the money came from one of these. */
    public record Funded(List<String> venues, List<String> funding, Basis basis) {}
}
