package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.RuleBroken;

/**
 * When a training is completed: every lesson has a mark, the hours taken reach those of the programme, and a commission found
 * the listener's result sufficient (decree-1457/3, 4: the document is for successful completion).
 */
@ApplicationScoped
class Completion {

    private final EntityManager database;

    protected Completion() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    Completion(EntityManager database) {
        this.database = database;
    }

    /** @throws RuleBroken with everything that is lacking */
    void demand(Enrolment enrolment) {
        demand(lacking(enrolment));
    }

    static void demand(List<LocalText> lacking) {
        if (!lacking.isEmpty()) {
            throw RuleBroken.ofRecord("not-completed", joined(lacking));
        }
    }

    private static LocalText joined(List<LocalText> texts) {
        return new LocalText(
                String.join(" ", texts.stream().map(LocalText::kk).toList()),
                String.join(" ", texts.stream().map(LocalText::ru).toList()),
                String.join(" ", texts.stream().map(LocalText::en).toList()));
    }

    List<LocalText> lacking(Enrolment enrolment) {
        return lacking(enrolment, marks(enrolment), lessons(enrolment.group()), hasPassed(enrolment));
    }

    /** The same of several listeners of one group, by place. */
    Map<Long, List<LocalText>> lackingOf(Group group, List<Enrolment> listeners) {
        var marks = attendanceOf(group).stream()
                .filter(one -> one.session().state() == Session.State.PLANNED)
                .collect(Collectors.groupingBy(one -> one.enrolment().id()));
        var passed = assessmentsOf(group).stream()
                .filter(one -> one.facts().passed())
                .map(one -> one.enrolment().id())
                .collect(Collectors.toSet());
        long lessons = lessons(group);
        var found = new HashMap<Long, List<LocalText>>();
        listeners.forEach(one -> found.put(
                one.id(), lacking(one, marks.getOrDefault(one.id(), List.of()), lessons, passed.contains(one.id()))));
        return found;
    }

    private static List<LocalText> lacking(Enrolment enrolment, List<Attendance> marks, long lessons, boolean passed) {
        var lacking = new ArrayList<LocalText>();
        if (marks.size() < lessons) {
            lacking.add(TEXTS.everywhere("lacking-marks", lessons - marks.size()));
        }
        int taken = taken(marks);
        int asked = enrolment.group().programme().hours();
        if (taken < asked) {
            lacking.add(TEXTS.everywhere("lacking-hours", taken, asked));
        }
        if (!passed) {
            lacking.add(TEXTS.everywhere("lacking-assessment"));
        }
        return lacking;
    }

    /** Academic hours the listener has taken so far. */
    int taken(Enrolment enrolment) {
        return taken(marks(enrolment));
    }

    private static int taken(List<Attendance> marks) {
        return marks.stream().mapToInt(Attendance::taken).sum();
    }

    private List<Attendance> marks(Enrolment enrolment) {
        return database.createQuery(
                        "FROM Attendance a JOIN FETCH a.session s WHERE a.enrolment = :enrolment AND s.state = PLANNED",
                        Attendance.class)
                .setParameter("enrolment", enrolment)
                .getResultList();
    }

    private long lessons(Group group) {
        return database.createQuery(
                        "SELECT count(s) FROM Session s WHERE s.group = :group AND s.state = PLANNED", Long.class)
                .setParameter("group", group)
                .getSingleResult();
    }

    private boolean hasPassed(Enrolment enrolment) {
        return database.createQuery(
                                "SELECT count(a) FROM Assessment a WHERE a.enrolment = :enrolment AND a.passed = true",
                                Long.class)
                        .setParameter("enrolment", enrolment)
                        .getSingleResult()
                > 0;
    }

    List<Attendance> attendanceOf(Group group) {
        return database.createQuery(
                        "FROM Attendance a JOIN FETCH a.session s WHERE s.group = :group ORDER BY s.starts",
                        Attendance.class)
                .setParameter("group", group)
                .getResultList();
    }

    List<Assessment> assessmentsOf(Group group) {
        return database.createQuery(
                        "FROM Assessment a WHERE a.enrolment.group = :group ORDER BY a.id", Assessment.class)
                .setParameter("group", group)
                .getResultList();
    }

    /** A place with a document in force is corrected only after the document is revoked. */
    void noDocument(Enrolment enrolment) {
        noDocument(inForce(List.of(enrolment)).get(enrolment.id()));
    }

    static void noDocument(String inForce) {
        if (inForce != null) {
            throw Conflict.of(TEXTS, "document-in-force", inForce);
        }
    }

    /** The numbers of documents in force, by place. */
    Map<Long, String> inForce(List<Enrolment> places) {
        return database.createQuery(
                        "FROM CompletionDocument d WHERE d.enrolment IN :places AND d.state = VALID",
                        CompletionDocument.class)
                .setParameter("places", places)
                .getResultStream()
                .collect(Collectors.toMap(one -> one.enrolment().id(), CompletionDocument::number));
    }
}
