package kz.daiar.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Employer;
import kz.daiar.registry.EmployerTree;
import kz.daiar.registry.Service;

/** The front door to what preparation brings each body: sent, admitted, graduated, returned. Computed from the facts, nothing stored. */
@ApplicationScoped
@Transactional
public class PreparationFigures {

    private final Applications applications;
    private final Studies studies;
    private final Service service;
    private final EmployerTree tree;
    private final Dates dates;

    protected PreparationFigures() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    PreparationFigures(Applications applications, Studies studies, Service service, EmployerTree tree, Dates dates) {
        this.applications = applications;
        this.studies = studies;
        this.service = service;
        this.tree = tree;
        this.dates = dates;
    }

    /** What is counted. */
    public enum Figure {
        SENT,
        ADMITTED,
        GRADUATED,
        RETURNED
    }

    /** An application, the study it led to or null, and whether he has served since his degree. */
    public record Case(Application application, DegreeStudy study, boolean returned) {

        public boolean counts(Figure figure) {
            return switch (figure) {
                case SENT -> application.referral() != null;
                case ADMITTED -> application.state() == Application.State.ADMITTED;
                case GRADUATED -> study != null && study.state() == DegreeStudy.State.GRADUATED;
                case RETURNED -> returned;
            };
        }
    }

    /** The figures of a body. */
    public record BodyRow(Employer body, Map<Figure, Long> counts) {}

    /**
     * The cases behind the figures.
     *
     * @param year of the call; null for all
     * @param employer BIN of a body, with those below it; null for all the viewer sees
     */
    public List<Case> cases(Integer year, String employer) {
        var bodies = employer == null ? Set.<Long>of() : tree.below(Set.of(employer));
        var found = applications.of(null).stream()
                .filter(one -> year == null || one.admission().year() == year)
                .filter(one ->
                        employer == null || bodies.contains(one.employer().id()))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var begun = studies.all().stream()
                .collect(Collectors.toMap(one -> one.application().id(), Function.identity()));
        var careers = service.posts(found.stream().map(Application::person).toList());
        var today = dates.today();
        return found.stream()
                .map(one -> {
                    var study = begun.get(one.id());
                    var career =
                            ServiceLength.of(careers.getOrDefault(one.person().id(), List.of()));
                    boolean returned = study != null
                            && study.state() == DegreeStudy.State.GRADUATED
                            && career.servedAfter(study.endedOn(), today);
                    return new Case(one, study, returned);
                })
                .toList();
    }

    /** Body by body, by name. */
    public static List<BodyRow> byBody(List<Case> cases) {
        return cases.stream()
                .collect(Collectors.groupingBy(one -> one.application().employer()))
                .entrySet()
                .stream()
                .map(entry -> new BodyRow(entry.getKey(), counted(entry.getValue())))
                .sorted(Comparator.comparing(row -> row.body().name(Language.KK)))
                .toList();
    }

    /** All of them together. */
    public static Map<Figure, Long> counted(List<Case> cases) {
        var counts = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : Figure.values()) {
            counts.put(figure, cases.stream().filter(one -> one.counts(figure)).count());
        }
        return counts;
    }
}
