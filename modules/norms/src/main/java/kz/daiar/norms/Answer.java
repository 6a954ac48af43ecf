package kz.daiar.norms;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * The answer of a calculator: values by the key they answer (texts, whole numbers, amounts, days, lists read as sets), what
 * they rest on, and the steps to them.
 */
public record Answer(
        Map<String, Object> values, SortedSet<String> cites, SortedSet<String> interpretations, List<Step> steps) {}
