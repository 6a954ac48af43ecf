package kz.daiar.norms;

import java.util.List;
import java.util.SortedSet;

/** The duties that arose up to a day, by the day they arose, kind and first ground (I-43); and the gaps found. */
public record Evaluation(List<Duty> duties, SortedSet<String> gaps) {}
