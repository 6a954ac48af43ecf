package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.training.Attendance;
import kz.daiar.training.Documents;
import kz.daiar.training.Enrolment;
import kz.daiar.training.Enrolments;
import kz.daiar.training.Group;
import kz.daiar.training.Groups;
import kz.daiar.training.Session;
import kz.daiar.training.Study;

/** A group as it stands: its listeners and their documents, its timetable, and the steps of the whole. */
@Named
@RequestScoped
public class GroupPage {

    @Inject
    Groups groups;

    @Inject
    Enrolments enrolments;

    @Inject
    Study study;

    @Inject
    Documents documents;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    @Inject
    PageLanguage language;

    private Long id;
    private Long session;
    private GroupRow group;
    private List<Attendance> attendance;
    private List<ListenerRow> listeners;
    private List<SessionRow> timetable;
    private Map<Long, DocumentRow> papers;

    /** A lesson of the timetable; {@code marked}: listeners whose attendance is written down. */
    public record SessionRow(long id, Session.Facts facts, boolean cancelled, long marked) {

        public LocalDate day() {
            return facts.starts().toLocalDate();
        }

        public String time() {
            return facts.starts().toLocalTime() + "–" + facts.ends().toLocalTime();
        }
    }

    /** Knows its group before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
        session = Query.number("session").orElse(null);
    }

    /** Stops with 404 when there is no such group. */
    @Transactional
    public void open() {
        getGroup();
    }

    @Transactional
    public GroupRow getGroup() {
        if (id == null) {
            throw NotHere.named("group");
        }
        if (group == null) {
            group = GroupRow.of(groups.seats(id), language.language());
        }
        return group;
    }

    /** Whether the viewer runs this group. */
    @Transactional
    public boolean isRunner() {
        return viewer.employers().contains(getGroup().providerBin()) || viewer.isAny(Role.ADMIN);
    }

    @Transactional
    public List<ListenerRow> getListeners() {
        if (listeners == null) {
            var assessments = study.assessmentsOf(id);
            listeners = enrolments.of(id).stream()
                    .map(one -> ListenerRow.of(one, attendance(), assessments, language.language()))
                    .toList();
        }
        return listeners;
    }

    /** Those who are in the training now. */
    @Transactional
    public List<ListenerRow> getAdmitted() {
        return in(Enrolment.State.ADMITTED);
    }

    @Transactional
    public boolean isAnyEnrolled() {
        return !in(Enrolment.State.ENROLLED).isEmpty();
    }

    /** The listeners who stand in a state. */
    @Transactional
    public List<ListenerRow> in(Enrolment.State state) {
        return getListeners().stream().filter(one -> one.state() == state).toList();
    }

    /** What was seen at the lessons, read once. */
    private List<Attendance> attendance() {
        if (attendance == null) {
            attendance = study.attendanceOf(id);
        }
        return attendance;
    }

    @Transactional
    public List<SessionRow> getTimetable() {
        if (timetable == null) {
            var marked = isRunner() ? marked() : Map.<Long, Long>of();
            timetable = groups.timetable(id).stream()
                    .map(one -> new SessionRow(
                            one.id(),
                            one.facts(),
                            one.state() == Session.State.CANCELLED,
                            marked.getOrDefault(one.id(), 0L)))
                    .toList();
        }
        return timetable;
    }

    private Map<Long, Long> marked() {
        return attendance().stream()
                .collect(Collectors.groupingBy(seen -> seen.session().id(), Collectors.counting()));
    }

    /** The lesson whose attendance is on screen; null for none. */
    @Transactional
    public SessionRow getLesson() {
        return getTimetable().stream()
                .filter(one -> session != null && one.id() == session)
                .findFirst()
                .orElse(null);
    }

    /** The documents in force, by the listener's place. */
    @Transactional
    public Map<Long, DocumentRow> getPapers() {
        if (papers == null) {
            papers = documents.of(id).stream()
                    .map(one -> DocumentRow.of(one, language.language()))
                    .collect(Collectors.toMap(
                            DocumentRow::enrolment, Function.identity(), (one, other) -> one, HashMap::new));
        }
        return papers;
    }

    /** The lessons as a file for a calendar. */
    public void calendar() throws IOException {
        var feed = groups.calendar(id == null ? 0 : id);
        FileAnswer.saved("text/calendar;charset=UTF-8", "group-" + id + ".ics", feed.getBytes(StandardCharsets.UTF_8));
    }

    public String go(String state) {
        reply.to(() -> groups.go(id, group.version(), Group.State.valueOf(state)), "group.done");
        return here();
    }

    /** The way back to this page after a pressed button. */
    public String here() {
        return "group?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public Long getSession() {
        return session;
    }
}
