package kz.daiar.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.NotHere;
import kz.daiar.kernel.Paragraph;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.preparation.Application.State;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call for preparation, who may apply to it and who refers him")
class CallIT {

    private SmallAcademy academy;

    @BeforeEach
    void open() throws SQLException {
        academy = SmallAcademy.made();
    }

    private static AbstractThrowableAssert<?, ?> refused(String basis, ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.basis())
                .contains(basis));
    }

    @Test
    @Paragraph("decree-1457/11")
    void no_call_opens_by_a_programme_the_academy_has_not_approved() {
        academy.agreed(ProcedureDocument.Kind.SELECTION);
        academy.agreed(ProcedureDocument.Kind.STUDY);
        var draft = academy.draft(SmallAcademy.DRAFT, 2017);
        refused("decree-1457/11", () -> academy.open(draft)).hasMessageContaining("not approved");
    }

    @Test
    @Paragraph("decree-1457/10")
    void no_call_opens_without_places_of_the_state_order() {
        academy.agreed(ProcedureDocument.Kind.SELECTION);
        academy.agreed(ProcedureDocument.Kind.STUDY);
        academy.ordered(2);
        var ofAnotherYear = academy.draft(SmallAcademy.APPROVED, 2018);
        refused("decree-1457/10", () -> academy.open(ofAnotherYear)).hasMessageContaining("2018");

        var opened = academy.open(academy.draft(SmallAcademy.APPROVED, 2017));
        assertThat(opened.places()).isEqualTo(2);
        var second = academy.draft(SmallAcademy.APPROVED, 2017);
        assertThatThrownBy(() -> academy.open(second)).isInstanceOf(Conflict.class);
    }

    @Test
    @Paragraph("decree-1457/12")
    void no_call_opens_before_both_procedures_are_agreed_with_the_authorised_body() {
        academy.ordered(2);
        var draft = academy.draft(SmallAcademy.APPROVED, 2017);
        refused("decree-1457/12", () -> academy.open(draft)).hasMessageContaining("selection");
        var selection = academy.agreed(ProcedureDocument.Kind.SELECTION);
        refused("decree-1457/12", () -> academy.open(draft)).hasMessageContaining("procedure of preparation");
        var study = academy.drafted(ProcedureDocument.Kind.STUDY);
        refused("decree-1457/12", () -> academy.open(draft));
        academy.run(() -> academy.procedures().send(study.id(), study.version()));
        refused("decree-1457/12", () -> academy.open(draft));
        academy.agreed(ProcedureDocument.Kind.STUDY);

        var opened = academy.open(draft);

        assertThat(academy.run(
                        () -> academy.calls().find(opened.id()).selection().number()))
                .isEqualTo(selection.number());
    }

    @Test
    @Paragraph("decree-1457/12")
    void an_agreed_procedure_is_replaced_by_the_next_and_never_changed() {
        var first = academy.agreed(ProcedureDocument.Kind.STUDY);
        assertThat(first.agreement()).extracting("number").isEqualTo("05-1/77");
        academy.asAcademy();
        assertThatThrownBy(() -> correct(first)).isInstanceOf(Conflict.class);

        var second = academy.agreed(ProcedureDocument.Kind.STUDY);

        assertThat(academy.run(() -> academy.procedures().all()))
                .extracting(ProcedureDocument::id, ProcedureDocument::state)
                .containsExactlyInAnyOrder(
                        tuple(first.id(), ProcedureDocument.State.REPLACED),
                        tuple(second.id(), ProcedureDocument.State.AGREED));
    }

    private ProcedureDocument correct(ProcedureDocument one) {
        return academy.run(() -> {
            var found = academy.procedures().find(one.id());
            return academy.procedures().correct(found.id(), found.version(), found.facts(), "қате");
        });
    }

    @Test
    @Paragraph("decree-1457/12")
    void a_returned_procedure_keeps_the_remarks_and_only_the_academy_sets_one() {
        var drafted = academy.drafted(ProcedureDocument.Kind.SELECTION);
        var sent = academy.run(() -> academy.procedures().send(drafted.id(), drafted.version()));
        academy.asAuthorisedBody();
        var returned =
                academy.run(() -> academy.procedures().giveBack(sent.id(), sent.version(), "өтіл талабы анық емес"));
        assertThat(returned.remarks()).isEqualTo("өтіл талабы анық емес");
        assertThat(returned.state()).isEqualTo(ProcedureDocument.State.RETURNED);
        academy.asOfficer();
        assertThatThrownBy(() -> academy.run(() -> academy.procedures()
                        .draft(SmallAcademy.ACADEMY, ProcedureDocument.Kind.STUDY, drafted.facts())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    @Paragraph("decree-1457/2")
    void preparation_is_at_the_academy_alone() {
        assertThatThrownBy(() -> academy.draft(SmallAcademy.OF_A_CENTRE, 2017)).isInstanceOf(NotHere.class);
        academy.asAdministrator();
        var draft = academy.run(() -> academy.calls().draft(SmallAcademy.OF_A_CENTRE, 2017, SmallAcademy.terms()));
        refused("decree-1457/2", () -> academy.run(() -> academy.calls().open(draft.id(), draft.version())));
    }

    @Test
    @Paragraph("decree-1457/2")
    void only_the_head_of_his_own_body_refers_a_servant() {
        var call = academy.opened(2);
        var applied = academy.applied(call, 1);
        academy.asHeadOf(SmallAcademy.COMMITTEE);
        assertThatThrownBy(() -> academy.run(() -> academy.applications().refer(applied.id(), applied.version())))
                .isInstanceOf(NotHere.class);
        academy.asOfficer();
        refused(
                "decree-1457/2",
                () -> academy.run(() -> academy.applications().refer(applied.id(), applied.version())));
        academy.asHeadOf(SmallAcademy.MINISTRY);

        var referred = academy.run(() -> academy.applications().refer(applied.id(), applied.version()));

        assertThat(referred.referral()).satisfies(referral -> {
            assertThat(referral.number()).isEqualTo("1-Д-2017");
            assertThat(referral.day()).isEqualTo("2017-06-30");
            assertThat(referral.by()).isEqualTo("Басшы Б.Б.");
        });
        assertThat(academy.referred(call, 2).referral().number()).isEqualTo("2-Д-2017");
    }

    @Test
    @Paragraph("decree-1457/10")
    void only_civil_servants_apply_once_and_in_time() {
        var call = academy.opened(2);
        refused("decree-1457/10", () -> academy.applied(call, 5));
        academy.applied(call, 1);
        assertThatThrownBy(() -> academy.applied(call, 1)).isInstanceOf(Conflict.class);
        academy.on("2017-07-20");
        assertThat(academy.applied(call, 2).state()).isEqualTo(State.PREPARED);
        academy.on("2017-07-21");
        assertThatThrownBy(() -> academy.applied(call, 3)).hasMessageContaining("20.07.2017");
    }

    @Test
    @Paragraph("decree-1457/10")
    void each_requirement_of_the_academy_is_checked_with_its_reason() {
        var call = academy.opened(2);
        var young = academy.checked(academy.referred(call, 4), true);
        assertThat(young.state()).isEqualTo(State.UNFIT);
        assertThat(found(young))
                .containsExactly(
                        "7 months of civil service, at least 24 are required",
                        "Handed in: Диплом № 0123",
                        "жоспары нақты");
        assertThat(academy.why(young).kk()).contains("Кемінде екі жыл өтіл");

        var fit = academy.checked(academy.referred(call, 1), true);
        assertThat(fit.state()).isEqualTo(State.FIT);
        assertThat(fit.serviceMonths()).isEqualTo(65);
        var notFit = academy.checked(academy.referred(call, 2), false);
        assertThat(notFit.state()).isEqualTo(State.UNFIT);
        var unjudged = academy.referred(call, 3);
        academy.asAcademy();
        assertThatThrownBy(
                        () -> academy.run(() -> academy.checking().check(unjudged.id(), unjudged.version(), Map.of())))
                .hasMessageContaining("Requirement 3");
    }

    private List<String> found(Application one) {
        return academy.run(() -> academy.checking().of(academy.applications().find(one.id())).stream()
                .map(checked -> checked.why().en())
                .toList());
    }

    @Test
    void an_applicant_sees_himself_and_nobody_else() {
        var call = academy.opened(2);
        var mine = academy.referred(call, 1);
        var other = academy.referred(call, 2);
        academy.asServant(SmallAcademy.iin(1));
        assertThat(academy.run(() -> academy.applications().of(null)))
                .extracting(Application::id)
                .containsExactly(mine.id());
        assertThatThrownBy(() -> academy.run(() -> academy.applications().find(other.id())))
                .isInstanceOf(NotHere.class);
        academy.asHeadOf(SmallAcademy.COMMITTEE);
        assertThat(academy.run(() -> academy.applications().of(call.id()))).isEmpty();
    }

    @Test
    void a_servant_applies_himself() {
        var call = academy.opened(2);
        academy.asServant(SmallAcademy.iin(3));
        var applied = academy.run(() -> academy.applications().apply(call.id(), SmallAcademy.iin(3), List.of()));
        assertThat(applied.state()).isEqualTo(State.PREPARED);
        assertThatThrownBy(() ->
                        academy.run(() -> academy.applications().apply(call.id(), SmallAcademy.iin(1), List.of())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void terms_are_fixed_when_the_call_opens() throws SQLException {
        var call = academy.opened(2);
        assertThatThrownBy(() -> academy.run(
                        () -> academy.calls().correct(call.id(), call.version(), SmallAcademy.terms(), "тағы")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> academy.sql("UPDATE preparation.stage SET least = 0"))
                .hasMessageContaining("is open");
        assertThatThrownBy(() -> academy.sql("UPDATE preparation.admission SET tie_breaks = '{APPLIED}'"))
                .hasMessageContaining("is open");
        assertThat(academy.run(() -> academy.calls().find(call.id()).terms().tieBreaks()))
                .containsExactly("STAGE:2", "SERVICE", "APPLIED");
    }
}
