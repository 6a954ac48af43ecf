package kz.daiar.preparation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.kernel.Language;
import kz.daiar.preparation.Admission;
import kz.daiar.preparation.CommissionMember;
import kz.daiar.preparation.Stage;

/**
 * A call on the wire; from {@code state} on nothing is read but {@code reason}.
 *
 * @param tieBreaks {@code STAGE:1}, {@code SERVICE}, {@code APPLIED}, in their order; the last one is always {@code APPLIED}
 */
public record CallJson(
        Long id,
        Long programme,
        Integer year,
        LocalDate applyBy,
        Integer appealDays,
        LocalDate studyFrom,
        LocalDate studyTo,
        Integer semesters,
        String degreeKk,
        String degreeRu,
        List<StageJson> stages,
        List<MemberJson> commission,
        List<String> tieBreaks,
        Admission.State state,
        Integer places,
        Long order,
        Long selection,
        Long study,
        LocalDate openedOn,
        LocalDate decidedOn,
        LocalDate appealBy,
        String normSet,
        Integer version,
        String reason) {

    /** A stage: the most points there are, and the least that pass. */
    public record StageJson(String nameKk, String nameRu, BigDecimal best, BigDecimal least) {

        static StageJson of(Stage one) {
            return new StageJson(one.name(Language.KK), one.name(Language.RU), one.best(), one.least());
        }
    }

    /** Somebody of the commission. */
    public record MemberJson(String name, String office) {}

    static CallJson of(Admission call) {
        var terms = call.terms();
        return new CallJson(
                call.id(),
                call.programme().id(),
                call.year(),
                terms.applyBy(),
                terms.appealDays(),
                terms.studyFrom(),
                terms.studyTo(),
                terms.semesters(),
                terms.degreeKk(),
                terms.degreeRu(),
                terms.stages().stream().map(StageJson::of).toList(),
                terms.commission().stream()
                        .map(one -> new MemberJson(one.name(), one.office()))
                        .toList(),
                terms.tieBreaks(),
                call.state(),
                call.places(),
                call.order() == null ? null : call.order().id(),
                call.selection() == null ? null : call.selection().id(),
                call.study() == null ? null : call.study().id(),
                call.openedOn(),
                call.decidedOn(),
                call.appealBy(),
                call.normSet(),
                call.version(),
                call.reason());
    }

    static Body complete(CallJson sent, Viewer viewer) {
        var body = Body.of(sent, viewer)
                .needs("applyBy", sent.applyBy())
                .needs("appealDays", sent.appealDays())
                .needs("studyFrom", sent.studyFrom())
                .needs("studyTo", sent.studyTo())
                .needs("semesters", sent.semesters())
                .needs("degreeKk", sent.degreeKk())
                .needs("degreeRu", sent.degreeRu())
                .needs("stages", sent.stages())
                .needs("commission", sent.commission())
                .needs("tieBreaks", sent.tieBreaks())
                .complete();
        sent.stages().forEach(one -> body.needs("stages.nameKk", one.nameKk())
                .needs("stages.nameRu", one.nameRu())
                .needs("stages.best", one.best())
                .needs("stages.least", one.least()));
        sent.commission()
                .forEach(one -> body.needs("commission.name", one.name()).needs("commission.office", one.office()));
        return body;
    }

    Admission.Terms terms() {
        return new Admission.Terms(
                applyBy,
                appealDays,
                studyFrom,
                studyTo,
                semesters,
                degreeKk,
                degreeRu,
                stages.stream()
                        .map(one -> Stage.of(one.nameKk(), one.nameRu(), one.best(), one.least()))
                        .toList(),
                commission.stream()
                        .map(one -> CommissionMember.of(one.name(), one.office()))
                        .toList(),
                tieBreaks);
    }
}
