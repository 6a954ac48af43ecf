package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.training.Assessment;
import kz.daiar.training.Attendance;
import kz.daiar.training.Attendance.Mark;
import kz.daiar.training.Enrolment;
import kz.daiar.training.Enrolments;
import kz.daiar.training.Group;
import kz.daiar.training.Groups;
import kz.daiar.training.Session;

/** A group from its opening to its last listener's completion: listeners, timetable, attendance, assessment. */
@Named
@RequestScoped
public class GroupPage {

    @Inject
    Groups groups;

    @Inject
    Enrolments enrolments;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    @Inject
    PageLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    HouseDay house;

    private Long id;
    private Long session;
    private GroupRow group;
    private List<ListenerRow> listeners;
    private List<SessionRow> timetable;
    private final Map<Long, String> marks = new HashMap<>();
    private final Map<Long, Integer> madeUp = new HashMap<>();
    private final Map<Long, String> grades = new HashMap<>();
    private final Map<Long, Boolean> passed = new HashMap<>();
    private Assessment.Form form = Assessment.Form.EXAM;
    private String commission;
    private LocalDate day;
    private Long listener;
    private String reason;
    private LocalDate lessonDay;
    private LocalTime starts;
    private LocalTime ends;
    private Integer hours;
    private String topic;
    private String room;
    private String trainer;

    /** A lesson of the timetable. */
    public record SessionRow(long id, int version, Session.Facts facts, boolean cancelled, int marked) {

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
        return viewer.employers().contains(getGroup().providerBin())
                || viewer.roles().contains(Role.ADMIN);
    }

    @Transactional
    public List<ListenerRow> getListeners() {
        if (listeners == null) {
            var attendance = enrolments.attendanceOf(id);
            var assessments = enrolments.assessmentsOf(id);
            listeners = enrolments.of(id).stream()
                    .map(one -> ListenerRow.of(one, attendance, assessments))
                    .toList();
        }
        return listeners;
    }

    /** Those who are in the training now. */
    @Transactional
    public List<ListenerRow> getAdmitted() {
        return getListeners().stream()
                .filter(one -> one.state() == Enrolment.State.ADMITTED)
                .toList();
    }

    @Transactional
    public boolean isAnyEnrolled() {
        return getListeners().stream().anyMatch(one -> one.state() == Enrolment.State.ENROLLED);
    }

    @Transactional
    public List<SessionRow> getTimetable() {
        if (timetable == null) {
            var attendance = isRunner() ? enrolments.attendanceOf(id) : List.<Attendance>of();
            timetable = groups.timetable(id).stream()
                    .map(one -> new SessionRow(
                            one.id(), one.version(), one.facts(), one.state() == Session.State.CANCELLED, (int)
                                    attendance.stream()
                                            .filter(seen -> seen.session().id().equals(one.id()))
                                            .count()))
                    .toList();
        }
        return timetable;
    }

    /** The lesson whose attendance is on screen; null for none. */
    @Transactional
    public SessionRow getLesson() {
        return getTimetable().stream()
                .filter(one -> session != null && one.id() == session)
                .findFirst()
                .orElse(null);
    }

    /** The lessons as a file for a calendar. */
    public void calendar() throws IOException {
        var feed = groups.calendar(getGroup().id());
        var faces = FacesContext.getCurrentInstance();
        var outside = faces.getExternalContext();
        outside.setResponseContentType("text/calendar;charset=UTF-8");
        outside.setResponseHeader("Content-Disposition", "attachment; filename=\"group-" + id + ".ics\"");
        outside.getResponseOutputStream().write(feed.getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    /** What stands for each listener at the lesson on screen: his mark, or nothing. */
    @Transactional
    public void fill() {
        getGroup();
        if (session == null) {
            return;
        }
        enrolments.attendanceOf(id).stream()
                .filter(seen -> seen.session().id().equals(session))
                .forEach(seen -> {
                    marks.put(seen.enrolment().id(), seen.mark().name());
                    madeUp.put(seen.enrolment().id(), seen.madeUp());
                });
    }

    public String go(String state) {
        reply.to(() -> groups.go(id, getGroup().version(), Group.State.valueOf(state)), "group.done");
        return here();
    }

    /** Everybody who is enrolled and has come begins on {@code day}. */
    public String admitAll() {
        reply.to(
                () -> getListeners().stream()
                        .filter(one -> one.state() == Enrolment.State.ENROLLED)
                        .forEach(one -> enrolments.admit(one.id(), one.version(), getDay())),
                "group.admitted");
        return here();
    }

    /** Writes down the marks that were set; who has none is left without. */
    public String saveMarks() {
        reply.to(
                () -> marks.forEach((enrolment, mark) -> {
                    if (mark != null && !mark.isBlank()) {
                        int made = madeUp.get(enrolment) == null ? 0 : madeUp.get(enrolment);
                        enrolments.mark(session, enrolment, Mark.valueOf(mark), made, reason);
                    }
                }),
                "group.marked");
        return here() + "&session=" + session;
    }

    /** Writes down what the commission found of each listener with a grade. */
    public String assess() {
        var members = commission == null ? List.<String>of() : Arrays.asList(commission.split("[,;]"));
        reply.to(
                () -> grades.forEach((enrolment, grade) -> {
                    if (grade != null && !grade.isBlank()) {
                        boolean enough = Boolean.TRUE.equals(passed.get(enrolment));
                        enrolments.assess(enrolment, new Assessment.Facts(form, getDay(), members, grade, enough));
                    }
                }),
                "group.assessed");
        return here();
    }

    /** Completes everybody who lacks nothing. */
    public String completeAll() {
        reply.to(
                () -> getAdmitted().stream()
                        .filter(one -> enrolments.lacking(one.id()).isEmpty())
                        .forEach(one -> enrolments.complete(one.id(), one.version(), getDay())),
                "group.completed");
        return here();
    }

    /** What a listener still lacks, in words. */
    public String lacking(ListenerRow one) {
        return String.join(
                " ", enrolments.lacking(one.id()).stream().map(texts::in).toList());
    }

    public String expel() {
        var one = chosen();
        reply.to(() -> enrolments.expel(one.id(), one.version(), getDay(), reason), "group.expelled");
        return here();
    }

    public String withdraw() {
        var one = chosen();
        reply.to(() -> enrolments.withdraw(one.id(), one.version(), reason), "group.withdrawn");
        return here();
    }

    /** Takes the last step of the chosen listener back. */
    public String correct() {
        var one = chosen();
        var earlier = one.state() == Enrolment.State.ADMITTED ? Enrolment.State.ENROLLED : Enrolment.State.ADMITTED;
        reply.to(() -> enrolments.correct(one.id(), one.version(), earlier, reason), "group.corrected");
        return here();
    }

    private ListenerRow chosen() {
        return getListeners().stream()
                .filter(one -> listener != null && one.id() == listener)
                .findFirst()
                .orElseThrow(() -> NotHere.named("listener"));
    }

    public String addLesson() {
        reply.to(
                () -> groups.addSession(
                        id,
                        new Session.Facts(
                                lessonDay.atTime(starts), lessonDay.atTime(ends), hours, topic, room, trainer)),
                "group.lesson-added");
        return here();
    }

    private String here() {
        return "group?faces-redirect=true&id=" + id;
    }

    public List<Assessment.Form> getForms() {
        return List.of(Assessment.Form.values());
    }

    public List<Mark> getMarkChoices() {
        return List.of(Mark.values());
    }

    public String key(Enum<?> constant) {
        return Door.textKey(constant.getDeclaringClass() == Mark.class ? "mark" : "assessment", constant);
    }

    public Long getId() {
        return id;
    }

    public Long getSession() {
        return session;
    }

    public Map<Long, String> getMarks() {
        return marks;
    }

    public Map<Long, Integer> getMadeUp() {
        return madeUp;
    }

    public Map<Long, String> getGrades() {
        return grades;
    }

    public Map<Long, Boolean> getPassed() {
        return passed;
    }

    public Assessment.Form getForm() {
        return form;
    }

    public void setForm(Assessment.Form chosen) {
        form = chosen;
    }

    public String getCommission() {
        return commission;
    }

    public void setCommission(String typed) {
        commission = typed;
    }

    public LocalDate getDay() {
        return day == null ? house.today() : day;
    }

    public void setDay(LocalDate typed) {
        day = typed;
    }

    public Long getListener() {
        return listener;
    }

    public void setListener(Long chosen) {
        listener = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    public LocalDate getLessonDay() {
        return lessonDay == null ? getGroup().from() : lessonDay;
    }

    public void setLessonDay(LocalDate typed) {
        lessonDay = typed;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime typed) {
        starts = typed;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime typed) {
        ends = typed;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer typed) {
        hours = typed;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String typed) {
        topic = typed;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String typed) {
        room = typed;
    }

    public String getTrainer() {
        return trainer;
    }

    public void setTrainer(String typed) {
        trainer = typed;
    }
}
