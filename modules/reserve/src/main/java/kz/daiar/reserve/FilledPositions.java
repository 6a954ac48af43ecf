package kz.daiar.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import kz.daiar.registry.PersonFactsChanged;

/**
 * Whoever is appointed to the position he stands in the reserve for leaves the reserve from it (reserve/1), whatever recorded the
 * appointment: a page, another system, a sheet; and comes back when the record is corrected. Two questions for all whose facts changed.
 */
@ApplicationScoped
class FilledPositions {

    private static final String APPOINTED =
            """
            SELECT m.id, min(a.from_day), (array_agg(a.order_no ORDER BY a.from_day))[1]
              FROM reserve.membership m
              JOIN reserve.reserve_position r ON r.id = m.reserve_position_id
              JOIN registry.appointment a ON a.person_id = m.person_id AND a.position_id = r.position_id
             WHERE m.until_day IS NULL AND NOT a.acting AND a.from_day >= m.from_day AND m.person_id = ANY (:persons)
             GROUP BY m.id ORDER BY m.id""";

    /** Whoever left by an appointment that is no longer on record, or of another day. */
    private static final String NOT_APPOINTED =
            """
            SELECT m.id
              FROM reserve.membership m
              JOIN reserve.reserve_position r ON r.id = m.reserve_position_id
             WHERE m.ended = 'APPOINTED' AND m.person_id = ANY (:persons) AND r.closed_on IS NULL
               AND NOT EXISTS (SELECT 1 FROM registry.appointment a
                    WHERE a.person_id = m.person_id AND a.position_id = r.position_id AND NOT a.acting
                      AND greatest(a.from_day, m.from_day) = m.until_day)
               AND NOT EXISTS (SELECT 1 FROM reserve.membership o
                    WHERE o.reserve_position_id = r.id AND o.person_id = m.person_id AND o.until_day IS NULL)
             ORDER BY m.id""";

    private final EntityManager database;
    private final Memberships memberships;

    protected FilledPositions() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    FilledPositions(EntityManager database, Memberships memberships) {
        this.database = database;
        this.memberships = memberships;
    }

    @Transactional
    void onChangedFacts(@Observes PersonFactsChanged changed) {
        var persons = changed.persons().toArray(Long[]::new);
        for (var one : asked(NOT_APPOINTED, persons, Number.class)) {
            memberships.returned(one.longValue(), changed.change().reason());
        }
        for (var one : asked(APPOINTED, persons, Object[].class)) {
            memberships.appointed(((Number) one[0]).longValue(), ((Date) one[1]).toLocalDate(), (String) one[2]);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> asked(String question, Long[] persons, Class<T> rows) {
        return (List<T>) database.createNativeQuery(question)
                .setParameter("persons", persons)
                .getResultList();
    }
}
