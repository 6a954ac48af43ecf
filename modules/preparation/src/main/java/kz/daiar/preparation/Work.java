package kz.daiar.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;

/** The front door to what waits for the viewer in preparation, the most urgent first. */
@ApplicationScoped
@Transactional
public class Work {

    private final Admissions calls;
    private final Applications applications;
    private final Appeals appeals;
    private final Studies studies;
    private final Procedures procedures;
    private final Eyes eyes;
    private final Viewer viewer;
    private final Dates dates;

    protected Work() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Work(
            Admissions calls,
            Applications applications,
            Appeals appeals,
            Studies studies,
            Procedures procedures,
            Eyes eyes,
            Viewer viewer,
            Dates dates) {
        this.calls = calls;
        this.applications = applications;
        this.appeals = appeals;
        this.studies = studies;
        this.procedures = procedures;
        this.eyes = eyes;
        this.viewer = viewer;
        this.dates = dates;
    }

    /** What is to be done. */
    public enum Task {
        AGREE,
        REFER,
        CHECK,
        DECIDE,
        DECIDE_APPEAL,
        DECIDE_ANEW,
        BEGIN_STUDY,
        COME_BACK,
        GIVE_DEGREE
    }

    /**
     * Something that waits.
     *
     * @param about whom or what
     * @param call, application ids; null where it is about neither
     * @param due null when nothing says by when
     */
    public record Item(Task task, String about, Long call, Long application, LocalDate due, boolean late) {}

    /** What waits for the viewer. */
    public List<Item> mine() {
        var items = new ArrayList<Item>();
        if (viewer.isAny(Role.AUTHORISED_BODY)) {
            procedures.all().stream()
                    .filter(one -> one.state() == ProcedureDocument.State.SENT)
                    .forEach(one -> items.add(new Item(Task.AGREE, "№ " + one.number(), null, null, null, false)));
        }
        var seen = applications.of(null);
        seen.stream().filter(this::isToRefer).forEach(one -> items.add(of(Task.REFER, one, applyBy(one))));
        if (viewer.isAny(Role.PROVIDER)) {
            academy(seen, items);
        }
        items.sort(Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return items;
    }

    private boolean isToRefer(Application one) {
        return one.state() == Application.State.PREPARED
                && one.admission().state() == Admission.State.OPEN
                && viewer.isHeadOf(one.employer().bin());
    }

    private static LocalDate applyBy(Application one) {
        return one.admission().applyBy();
    }

    private void academy(List<Application> seen, List<Item> items) {
        var begun = studies.all();
        var own = seen.stream()
                .filter(one -> eyes.isOf(one.admission().programme().provider()))
                .toList();
        own.stream()
                .filter(one -> one.state() == Application.State.REFERRED)
                .forEach(one -> items.add(of(Task.CHECK, one, applyBy(one))));
        decisions(items);
        var studying = begun.stream().map(one -> one.application().id()).collect(Collectors.toSet());
        own.stream()
                .filter(one -> one.state() == Application.State.ADMITTED && !studying.contains(one.id()))
                .forEach(one ->
                        items.add(of(Task.BEGIN_STUDY, one, one.admission().studyFrom())));
        begun.stream().flatMap(this::toDo).forEach(items::add);
    }

    private void decisions(List<Item> items) {
        var today = dates.today();
        calls.all().stream()
                .filter(call -> eyes.isOf(call.programme().provider()))
                .filter(call -> call.state() == Admission.State.OPEN && !call.takesOn(today))
                .forEach(call -> items.add(new Item(
                        Task.DECIDE, call.programme().title(Language.KK), call.id(), null, call.studyFrom(), false)));
        appeals.pending().stream()
                .filter(one ->
                        eyes.isOf(one.application().admission().programme().provider()))
                .forEach(one -> items.add(of(
                        one.state() == Appeal.State.FILED ? Task.DECIDE_APPEAL : Task.DECIDE_ANEW,
                        one.application(),
                        one.application().admission().studyFrom())));
    }

    private Stream<Item> toDo(DegreeStudy one) {
        var application = one.application();
        return switch (one.state()) {
            case ON_LEAVE -> Stream.of(of(Task.COME_BACK, application, one.leaveUntil()));
            case STUDYING -> {
                int all = application.admission().semesters();
                long passed = one.semesters().stream().filter(Semester::passed).count();
                yield passed < all
                        ? Stream.empty()
                        : Stream.of(of(
                                Task.GIVE_DEGREE,
                                application,
                                application.admission().studyTo()));
            }
            default -> Stream.empty();
        };
    }

    private Item of(Task task, Application one, LocalDate due) {
        return new Item(
                task, one.person().fullName(), one.admission().id(), one.id(), due, due.isBefore(dates.today()));
    }
}
