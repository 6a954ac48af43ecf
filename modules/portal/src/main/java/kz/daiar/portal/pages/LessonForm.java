package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.daiar.training.Groups;
import kz.daiar.training.Session;

/** A lesson to be added to a group's timetable. */
@Named
@RequestScoped
public class LessonForm {

    @Inject
    GroupPage page;

    @Inject
    Groups groups;

    @Inject
    Reply reply;

    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;
    private Integer hours;
    private String topic;
    private String room;
    private String trainer;

    public String add() {
        reply.to(() -> groups.addSession(page.getId(), facts()), "group.lesson-added");
        return page.here();
    }

    private Session.Facts facts() {
        return new Session.Facts(day.atTime(starts), day.atTime(ends), hours, topic, room, trainer);
    }

    /** The first day of the group unless another is typed. */
    public LocalDate getDay() {
        return day == null ? page.getGroup().from() : day;
    }

    public void setDay(LocalDate typed) {
        day = typed;
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
