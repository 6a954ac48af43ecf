package kz.daiar.norms.rule;

import java.util.Set;

/** Grounds of one act that make one duty when one appointment raises several (I-2). */
public record Merge(String act, Set<String> grounds, Basis basis) {

    /** Whether it speaks of the grounds of both wordings. */
    public boolean joins(DutyRule one, DutyRule other) {
        return act.equals(one.act())
                && act.equals(other.act())
                && grounds.contains(one.ground())
                && grounds.contains(other.ground());
    }
}
