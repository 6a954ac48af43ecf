package kz.daiar.reserve;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was found of the candidates of one round, read at once. */
final class Examined {

    private final Selection selection;
    private final Map<Long, List<Assessor>> assessors;
    private final Map<Long, List<Examination>> examinations;

    private Examined(
            Selection selection, Map<Long, List<Assessor>> assessors, Map<Long, List<Examination>> examinations) {
        this.selection = selection;
        this.assessors = assessors;
        this.examinations = examinations;
    }

    static Examined of(EntityManager database, Selection selection) {
        var assessors = database.createQuery(
                        "FROM Assessor a WHERE a.nomination.selection = :selection ORDER BY a.fullName, a.id",
                        Assessor.class)
                .setParameter("selection", selection)
                .getResultList();
        found(database, selection, "scores");
        var examinations = found(database, selection, "levels");
        return new Examined(
                selection,
                assessors.stream()
                        .collect(Collectors.groupingBy(one -> one.nomination().id())),
                examinations.stream()
                        .collect(Collectors.groupingBy(
                                one -> one.assessor().nomination().id())));
    }

    private static List<Examination> found(EntityManager database, Selection selection, String part) {
        return database.createQuery(
                        "FROM Examination x JOIN FETCH x.assessor a LEFT JOIN FETCH x." + part
                                + " WHERE a.nomination.selection = :selection ORDER BY x.day, x.id",
                        Examination.class)
                .setParameter("selection", selection)
                .getResultList();
    }

    List<Assessor> assessors(Nomination nomination) {
        return assessors.getOrDefault(nomination.id(), List.of());
    }

    List<Examination> examinations(Nomination nomination) {
        return examinations.getOrDefault(nomination.id(), List.of());
    }

    /** The users whose scores are not in yet: who has not declared, or still examines. */
    List<String> awaited(Nomination nomination) {
        var through = assessors(nomination).stream()
                .filter(Assessor::isThrough)
                .map(Assessor::user)
                .toList();
        return selection.assessors().stream()
                .filter(user -> !through.contains(user))
                .toList();
    }

    Score score(Nomination nomination) {
        return Score.of(selection.weights(), examinations(nomination));
    }

    /** The different methods he was examined by. */
    Collection<String> methods(Nomination nomination) {
        return examinations(nomination).stream().map(Examination::method).collect(Collectors.toSet());
    }
}
