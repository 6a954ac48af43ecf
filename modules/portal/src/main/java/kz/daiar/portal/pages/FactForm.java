package kz.daiar.portal.pages;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A form that adds a fact or corrects one. What the corrector has seen is remembered, so that nobody's work is lost. */
public abstract class FactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Reply reply;

    private Long id;
    private long seen;
    private String reason;

    /** Fills the form with the fact to correct. */
    abstract void load();

    abstract void add();

    abstract void correct();

    /** The page to go on with. */
    abstract String next();

    /** Prepares the form: empty for a new fact, filled for a correction. */
    @Transactional
    public void open() {
        if (isCorrection()) {
            load();
        }
    }

    /** Saves, and goes on; or says what stood in the way. */
    public String save() {
        return reply.to(isCorrection() ? this::correct : this::add, "reply.saved") ? next() : null;
    }

    public boolean isCorrection() {
        return id != null;
    }

    /** Remembers which version of the fact the corrector has before him. */
    final void sees(long version) {
        seen = version;
    }

    final long seen() {
        return seen;
    }

    /** Ticked codes and typed ones, which stand between commas. */
    static List<String> codes(List<String> ticked, String typed) {
        var all = new ArrayList<>(ticked == null ? List.<String>of() : ticked);
        if (typed != null) {
            Arrays.stream(typed.split("[,;]"))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .forEach(all::add);
        }
        return all;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long asked) {
        id = asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
