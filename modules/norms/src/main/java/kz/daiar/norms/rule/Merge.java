package kz.daiar.norms.rule;

import java.util.Set;

/** Duties of these grounds that arise from one appointment are one duty with the strictest of their conditions. */
public record Merge(Set<String> grounds, Basis basis) {}
