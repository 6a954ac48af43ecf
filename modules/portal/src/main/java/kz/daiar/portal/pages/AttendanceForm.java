package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.training.Attendance.Mark;
import kz.daiar.training.Study;

/** Who was at a lesson. Nobody is present until somebody says so: a listener without a mark is left without. */
@Named
@RequestScoped
public class AttendanceForm {

    @Inject
    GroupPage page;

    @Inject
    Study study;

    @Inject
    Reply reply;

    private final Map<Long, String> marks = new HashMap<>();
    private final Map<Long, Integer> madeUp = new HashMap<>();
    private String reason;

    /** What stands for each listener at the lesson on screen: his mark, or nothing. */
    @Transactional
    public void fill() {
        if (page.getSession() == null) {
            return;
        }
        study.attendanceOf(page.getId()).stream()
                .filter(seen -> seen.session().id().equals(page.getSession()))
                .forEach(seen -> {
                    marks.put(seen.enrolment().id(), seen.mark().name());
                    madeUp.put(seen.enrolment().id(), seen.madeUp());
                });
    }

    public String save() {
        reply.to(() -> marks.forEach(this::save), "group.marked");
        return page.here() + "&session=" + page.getSession();
    }

    private void save(Long enrolment, String mark) {
        if (mark != null && !mark.isBlank()) {
            int made = madeUp.get(enrolment) == null ? 0 : madeUp.get(enrolment);
            study.mark(page.getSession(), enrolment, Mark.valueOf(mark), made, reason);
        }
    }

    public List<Mark> getChoices() {
        return List.of(Mark.values());
    }

    public String key(Mark mark) {
        return Door.textKey("mark", mark);
    }

    public Map<Long, String> getMarks() {
        return marks;
    }

    public Map<Long, Integer> getMadeUp() {
        return madeUp;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
