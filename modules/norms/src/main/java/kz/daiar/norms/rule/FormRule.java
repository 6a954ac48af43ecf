package kz.daiar.norms.rule;

import java.util.List;

/** The forms a training may have. */
public record FormRule(List<String> any, Basis basis) {}
