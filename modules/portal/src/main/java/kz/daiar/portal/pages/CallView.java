package kz.daiar.portal.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.preparation.Admission;
import kz.daiar.preparation.ProcedureDocument;

/** A call in words. */
public record CallView(
        String title,
        String provider,
        String year,
        Admission.State state,
        int version,
        Admission.Terms terms,
        Integer places,
        String order,
        LocalDate orderDay,
        ProcedureView selection,
        ProcedureView study,
        String degree,
        List<String> requirements,
        List<StageLine> stages,
        List<String> tieBreaks,
        LocalDate openedOn,
        LocalDate decidedOn,
        LocalDate appealBy,
        String reason,
        boolean own,
        boolean toDecide) {

    public String stateKey() {
        return Door.textKey("admission.state", state);
    }

    public String style() {
        return PreparationStyle.of(state);
    }

    /** A procedure the call rests on, and its agreement. */
    public record ProcedureView(String number, LocalDate adoptedOn, ProcedureDocument.Agreement agreement) {

        static ProcedureView of(ProcedureDocument one) {
            return one == null
                    ? null
                    : new ProcedureView(one.number(), one.facts().adoptedOn(), one.agreement());
        }
    }

    /** A stage by name. */
    public record StageLine(String name, BigDecimal best, BigDecimal least) {}

    /** {@code own}: of the viewer's Academy; {@code due}: a decision is due. */
    static CallView of(Admission call, Language words, boolean own, boolean due) {
        var order = call.order() == null ? null : call.order().facts();
        return new CallView(
                call.programme().title(words),
                call.programme().provider().name(words),
                String.valueOf(call.year()),
                call.state(),
                call.version(),
                call.terms(),
                call.places(),
                order == null ? null : order.number(),
                order == null ? null : order.issuedOn(),
                ProcedureView.of(call.selection()),
                ProcedureView.of(call.study()),
                call.degree(words),
                call.selection() == null
                        ? List.of()
                        : call.selection().requirements().stream()
                                .map(one -> one.words(words))
                                .toList(),
                call.terms().stages().stream()
                        .map(one -> new StageLine(
                                one.name(words),
                                one.best().stripTrailingZeros(),
                                one.least().stripTrailingZeros()))
                        .toList(),
                call.tieBreaks().stream().map(one -> one.words().in(words)).toList(),
                call.openedOn(),
                call.decidedOn(),
                call.appealBy(),
                call.reason(),
                own,
                own && due);
    }
}
