package kz.daiar.norms;

import kz.daiar.kernel.LocalText;

/** A decision where the acts are silent or unclear, kept as data so that a lawyer can change it. */
public record Interpretation(String id, LocalText question, LocalText decision) {}
