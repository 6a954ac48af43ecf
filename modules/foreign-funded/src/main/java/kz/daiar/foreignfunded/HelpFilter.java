package kz.daiar.foreignfunded;

import jakarta.persistence.TypedQuery;
import java.util.Locale;

/**
 * Which offers, or trips to them, are asked for; null for any.
 *
 * @param country of the training, as ISO codes it
 * @param sponsor id of who helps
 * @param year in which the training begins
 * @param topic a part of it
 * @param late only trips whose report is overdue; of no meaning for offers
 */
public record HelpFilter(String country, Long sponsor, Integer year, String topic, boolean late) {

    /** Every one there is. */
    public static final HelpFilter ALL = new HelpFilter(null, null, null, null, false);

    /** What it asks of the offer {@code o} and its sponsor {@code s}. */
    static final String OF_OFFER =
            "(:country IS NULL OR o.country = :country) AND (:sponsor IS NULL OR s.id = :sponsor)"
                    + " AND (:year IS NULL OR year(o.from) = :year) AND (:topic IS NULL OR"
                    + " lower(o.topicKk) LIKE :topic OR lower(o.topicRu) LIKE :topic)";

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("country", country)
                .setParameter("sponsor", sponsor)
                .setParameter("year", year)
                .setParameter("topic", topic == null ? null : "%" + topic.toLowerCase(Locale.ROOT) + "%");
    }
}
