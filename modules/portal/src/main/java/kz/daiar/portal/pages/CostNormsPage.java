package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.training.CostNorm;
import kz.daiar.training.CostNorms;

/** What an academic hour of one listener may cost: proposals, and what the Government decided (decree-1457/5). */
@Named
@RequestScoped
public class CostNormsPage {

    @Inject
    CostNorms norms;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private String kind;
    private String venue;
    private String perHour;
    private LocalDate from;
    private LocalDate to;
    private String decision;
    private LocalDate day;
    private List<CostNormRow> rows;

    /** A cost norm of the list. */
    public record CostNormRow(
            long id,
            int version,
            CostNorm.Terms terms,
            CostNorm.State state,
            String decision,
            LocalDate decidedOn,
            String remarks,
            String proposedBy) {

        static CostNormRow of(CostNorm norm) {
            return new CostNormRow(
                    norm.id(),
                    norm.version(),
                    norm.terms(),
                    norm.state(),
                    norm.decision(),
                    norm.decidedOn(),
                    norm.remarks(),
                    norm.recordedBy());
        }

        public String stateKey() {
            return Door.textKey("cost-norm.state", state);
        }

        /** The chip that shows the state. */
        public String style() {
            return switch (state) {
                case PROPOSED -> "in-progress";
                case APPROVED -> "fulfilled";
                case REFUSED -> "lapsed";
            };
        }
    }

    public List<CostNormRow> getRows() {
        if (rows == null) {
            rows = norms.all().stream().map(CostNormRow::of).toList();
        }
        return rows;
    }

    /** Whether the viewer proposes cost norms and records what was decided. */
    public boolean isKeeper() {
        return viewer.isAny(Role.AUTHORISED_BODY, Role.ADMIN);
    }

    public String propose() {
        var sum = sum(perHour);
        if (sum.isEmpty()) {
            reply.refuse("cost-norm.per-hour.unreadable", perHour);
            return null;
        }
        return next(reply.to(
                () -> norms.propose(new CostNorm.Terms(kind, venue, sum.get(), from, to)), "cost-norm.proposed"));
    }

    /** A sum as people write it: spaces between thousands, a comma or a point before the tiyn. */
    private static Optional<BigDecimal> sum(String typed) {
        try {
            return Optional.of(
                    new BigDecimal(typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.')));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    public String approve(long id, int version) {
        return next(answered(() -> norms.approve(id, version, decision, day)));
    }

    public String refuse(long id, int version) {
        return next(answered(() -> norms.refuse(id, version, decision, day)));
    }

    private boolean answered(Runnable verb) {
        if (decision == null || decision.isBlank() || day == null) {
            reply.refuse("cost-norm.answer.lacking");
            return false;
        }
        return reply.to(verb, "cost-norm.answered");
    }

    private static String next(boolean done) {
        return done ? "cost-norms?faces-redirect=true" : null;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String typed) {
        kind = typed;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String typed) {
        venue = typed;
    }

    public String getPerHour() {
        return perHour;
    }

    public void setPerHour(String typed) {
        perHour = typed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate typed) {
        from = typed;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate typed) {
        to = typed;
    }

    public String getDecision() {
        return decision;
    }

    /** The line of each row shares this value: only the filled one counts. */
    public void setDecision(String typed) {
        decision = typed == null || typed.isBlank() ? decision : typed;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate typed) {
        day = typed == null ? day : typed;
    }
}
