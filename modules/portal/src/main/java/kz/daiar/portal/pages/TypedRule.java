package kz.daiar.portal.pages;

import java.io.Serializable;

/** What breaks a tie; null for nothing more. */
public final class TypedRule implements Serializable {

    private static final long serialVersionUID = 1L;

    private String rule;

    static TypedRule of(String written) {
        var line = new TypedRule();
        line.rule = written;
        return line;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String chosen) {
        rule = Query.typed(chosen);
    }
}
