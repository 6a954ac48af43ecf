package kz.daiar.preparation;

import jakarta.persistence.Embeddable;

/** What was found of one requirement, and the words it rests on: months, a paper, what somebody said. */
@Embeddable
public class Finding {

    private boolean met;
    private String words;

    protected Finding() {}

    static Finding of(boolean met, String words) {
        var finding = new Finding();
        finding.met = met;
        finding.words = words;
        return finding;
    }

    public boolean met() {
        return met;
    }

    /** Null when there was nothing to see. */
    public String words() {
        return words;
    }
}
