package kz.daiar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.daiar.foundation.HouseClock;
import kz.daiar.kernel.LocalText;
import kz.daiar.training.DocumentBatch.Refused;

/** Where batches of documents are written down, line by line, so that nothing is forgotten when the server stops. */
@ApplicationScoped
@Transactional
class BatchStore {

    private static final String BATCHES =
            "SELECT b.id, p.bin, b.house, b.started_by, b.started_at, b.over, count(l.document_id), count(l.refused),"
                    + " count(l.seq) FROM training.document_batch b JOIN training.provider p ON p.id = b.provider_id"
                    + " LEFT JOIN training.document_batch_line l ON l.batch_id = b.id WHERE ";
    private static final String EACH = " GROUP BY b.id, p.bin ORDER BY b.id DESC";

    private final EntityManager database;

    protected BatchStore() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    BatchStore(EntityManager database) {
        this.database = database;
    }

    /** Writes down whom to see to, in this order; who waits in another batch already is left to that. */
    public long begin(Provider provider, List<Long> enrolments, String house, String by) {
        long id = ((Number) database.createNativeQuery(
                                "INSERT INTO training.document_batch (provider_id, house, started_by)"
                                        + " VALUES (:provider, :house, :by) RETURNING id",
                                Long.class)
                        .setParameter("provider", provider.id())
                        .setParameter("house", house)
                        .setParameter("by", by)
                        .getSingleResult())
                .longValue();
        database.createNativeQuery("INSERT INTO training.document_batch_line (batch_id, seq, enrolment_id)"
                        + " SELECT :batch, place.seq, place.id FROM unnest(:places) WITH ORDINALITY place (id, seq)"
                        + " ON CONFLICT (enrolment_id) WHERE document_id IS NULL AND refused IS NULL DO NOTHING")
                .setParameter("batch", id)
                .setParameter("places", enrolments.toArray(Long[]::new))
                .executeUpdate();
        return id;
    }

    /** The places to be seen to next; nobody else sees to them until this transaction ends. */
    public List<Long> waiting(long batch, int most) {
        List<?> ids = database.createNativeQuery(
                        "SELECT enrolment_id FROM training.document_batch_line WHERE batch_id = :batch"
                                + " AND document_id IS NULL AND refused IS NULL ORDER BY seq LIMIT :most"
                                + " FOR UPDATE SKIP LOCKED",
                        Long.class)
                .setParameter("batch", batch)
                .setParameter("most", most)
                .getResultList();
        return ids.stream().map(Long.class::cast).toList();
    }

    public void issued(long batch, Collection<CompletionDocument> documents) {
        database.createNativeQuery("UPDATE training.document_batch_line line SET document_id = document.id"
                        + " FROM training.completion_document document WHERE line.batch_id = :batch"
                        + " AND document.enrolment_id = line.enrolment_id AND document.id = ANY (:documents)")
                .setParameter("batch", batch)
                .setParameter(
                        "documents",
                        documents.stream().map(CompletionDocument::id).toArray(Long[]::new))
                .executeUpdate();
    }

    public void refused(long batch, long enrolment, LocalText why) {
        database.createNativeQuery("UPDATE training.document_batch_line SET refused = ARRAY[:kk, :ru, :en]"
                        + " WHERE batch_id = :batch AND enrolment_id = :enrolment")
                .setParameter("kk", why.kk())
                .setParameter("ru", why.ru())
                .setParameter("en", why.en())
                .setParameter("batch", batch)
                .setParameter("enrolment", enrolment)
                .executeUpdate();
    }

    /** Nobody waits any more; without effect as long as somebody does. */
    public void end(long batch) {
        database.createNativeQuery("UPDATE training.document_batch SET over = true WHERE id = :batch AND NOT EXISTS"
                        + " (SELECT FROM training.document_batch_line WHERE batch_id = :batch"
                        + " AND document_id IS NULL AND refused IS NULL)")
                .setParameter("batch", batch)
                .executeUpdate();
    }

    public Optional<DocumentBatch> find(long batch) {
        return listed(database.createNativeQuery(BATCHES + "b.id = :batch" + EACH, Tuple.class)
                        .setParameter("batch", batch)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Those in which somebody waits. */
    public List<DocumentBatch> running() {
        return listed(database.createNativeQuery(BATCHES + "NOT b.over" + EACH, Tuple.class)
                .getResultList());
    }

    /** The latest of these providers, the newest first. */
    public List<DocumentBatch> latest(Collection<String> bins, int most) {
        return listed(database.createNativeQuery(BATCHES + "p.bin IN (:bins)" + EACH, Tuple.class)
                .setParameter("bins", bins)
                .setMaxResults(most)
                .getResultList());
    }

    private static List<DocumentBatch> listed(List<?> rows) {
        return rows.stream().map(row -> batch((Tuple) row)).toList();
    }

    private static DocumentBatch batch(Tuple row) {
        return new DocumentBatch(
                number(row, 0),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Instant.class).atZone(HouseClock.ALMATY).toOffsetDateTime(),
                row.get(5, Boolean.class) ? DocumentBatch.State.DONE : DocumentBatch.State.RUNNING,
                number(row, 6),
                number(row, 7),
                number(row, 8));
    }

    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }

    /** Who got no document, and why: the first of them. */
    public List<Refused> refusals(long batch, int most) {
        List<?> rows = database.createNativeQuery(
                        "SELECT enrolment_id, refused[1], refused[2], refused[3] FROM training.document_batch_line"
                                + " WHERE batch_id = :batch AND refused IS NOT NULL ORDER BY seq",
                        Tuple.class)
                .setParameter("batch", batch)
                .setMaxResults(most)
                .getResultList();
        var whys = new ArrayList<Map.Entry<Long, LocalText>>();
        for (var each : rows) {
            var row = (Tuple) each;
            whys.add(Map.entry(
                    number(row, 0),
                    new LocalText(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class))));
        }
        var places = places(whys.stream().map(Map.Entry::getKey).toList());
        return whys.stream()
                .map(why -> new Refused(places.get(why.getKey()), why.getValue()))
                .toList();
    }

    private Map<Long, Enrolment> places(List<Long> ids) {
        return database.createQuery(
                        "FROM Enrolment e JOIN FETCH e.person JOIN FETCH e.group WHERE e.id IN :ids", Enrolment.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Enrolment::id, place -> place));
    }
}
