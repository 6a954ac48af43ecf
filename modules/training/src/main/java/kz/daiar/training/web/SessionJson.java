package kz.daiar.training.web;

import java.time.LocalDateTime;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.training.Session;

/** A lesson on the wire, in both directions, in the time of Almaty. */
public record SessionJson(
        Long id,
        Long group,
        LocalDateTime starts,
        LocalDateTime ends,
        Integer hours,
        String topic,
        String room,
        String trainer,
        Session.State state,
        Integer version,
        String reason) {

    static SessionJson of(Session session) {
        var facts = session.facts();
        return new SessionJson(
                session.id(),
                session.group().id(),
                facts.starts(),
                facts.ends(),
                facts.hours(),
                facts.topic(),
                facts.room(),
                facts.trainer(),
                session.state(),
                session.version(),
                session.reason());
    }

    Session.Facts facts(Viewer viewer) {
        Body.of(this, viewer)
                .needs("starts", starts)
                .needs("ends", ends)
                .needs("hours", hours)
                .needs("topic", topic)
                .complete();
        return new Session.Facts(starts, ends, hours, topic, room, trainer);
    }
}
