package kz.daiar.training;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import kz.daiar.foundation.HouseClock;

/** Lessons as an iCalendar feed, for the calendars of listeners and trainers. */
final class LessonCalendar {

    private LessonCalendar() {}

    static String of(List<Session> lessons) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Daiar//Groups//KK");
        lessons.forEach(lesson -> calendar.addEvent(event(lesson)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Session lesson) {
        var facts = lesson.facts();
        var event = new VEvent();
        event.setUid("session-" + lesson.id() + "@daiar");
        event.setSummary(lesson.group().code() + " – " + facts.topic());
        event.setDateStart(date(facts.starts()));
        event.setDateEnd(date(facts.ends()));
        event.setLocation(facts.room());
        event.setDescription(facts.trainer());
        if (lesson.state() == Session.State.CANCELLED) {
            event.setStatus(Status.cancelled());
        }
        return event;
    }

    private static Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(HouseClock.ALMATY).toInstant());
    }
}
