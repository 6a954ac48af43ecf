package kz.daiar.norms.rule;

import java.util.List;

/** What a part of a rule rests on: full paragraph ids ({@code decree-1457/14}) and interpretations ({@code I-1}). */
public record Basis(List<String> cites, List<String> interpretations) {

    public static final Basis NONE = new Basis(List.of(), List.of());

    /** The paragraph a reader is sent to first, or null. */
    public String cite() {
        return cites.isEmpty() ? null : cites.get(0);
    }
}
