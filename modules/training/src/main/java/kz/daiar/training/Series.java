package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.daiar.foundation.HouseClock;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;

/**
 * The front door to the number series of documents: of each provider, kind and year, with the letters its numbers begin
 * with, and who gave it these. Until somebody says otherwise a year takes the letters of the year before.
 */
@ApplicationScoped
@Transactional
public class Series {

    private static final Pattern LETTERS = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d/-]{0,9}");

    private final EntityManager database;
    private final Providers providers;
    private final Scope scope;
    private final NormsInForce norms;
    private final Viewer viewer;

    protected Series() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Series(EntityManager database, Providers providers, Scope scope, NormsInForce norms, Viewer viewer) {
        this.database = database;
        this.providers = providers;
        this.scope = scope;
        this.norms = norms;
        this.viewer = viewer;
    }

    /**
     * A series of one year.
     *
     * @param kind of training, or REFERENCE for those of expulsion
     * @param last the number given last, as it was given; null before the first
     * @param given who gave it these letters, and when; null while it has those of the year before
     * @param earlier the letters it had before, the latest first
     */
    public record Line(String kind, String letters, String last, Given given, List<Given> earlier) {}

    /** Letters given by somebody at some moment; {@code until} is null while they hold. */
    public record Given(String letters, String by, OffsetDateTime since, OffsetDateTime until) {}

    /**
     * The series of a provider in a year, of every kind.
     *
     * @throws kz.daiar.foundation.NotHere when there is no such provider, or it is not the viewer's
     */
    public List<Line> of(String bin, int year) {
        var provider = own(bin);
        var letters = letters(provider, year);
        var last = last(provider, year);
        var given = given(provider, year);
        return kinds().map(kind -> line(kind, letters.get(kind), last.get(kind), given.getOrDefault(kind, List.of())))
                .toList();
    }

    private static Line line(String kind, String letters, String last, List<Given> given) {
        boolean own = !given.isEmpty() && given.get(0).until() == null;
        var earlier = given.stream().filter(one -> one.until() != null).toList();
        return new Line(kind, letters == null ? ofTheHouse(kind) : letters, last, own ? given.get(0) : null, earlier);
    }

    private Stream<String> kinds() {
        return Stream.concat(
                norms.current().vocabulary().codes("kind").stream(), Stream.of(CompletionDocument.REFERENCE));
    }

    /** The letters of the year, or of the last year before it that has some, by kind. */
    private Map<String, String> letters(Provider provider, int year) {
        return rows(
                        "SELECT DISTINCT ON (kind) kind, letters FROM training.series_letters"
                                + " WHERE provider_id = :provider AND year <= :year ORDER BY kind, year DESC",
                        provider,
                        year)
                .collect(Collectors.toMap(Series::kind, row -> row.get(1, String.class)));
    }

    private Map<String, String> last(Provider provider, int year) {
        return rows(
                        "SELECT kind, prefix, last FROM training.document_series"
                                + " WHERE provider_id = :provider AND year = :year",
                        provider,
                        year)
                .collect(Collectors.toMap(
                        Series::kind, row -> number(row.get(1, String.class), year, row.get(2, Integer.class))));
    }

    /** Who gave the series of the year their letters, by kind, the latest first. */
    private Map<String, List<Given>> given(Provider provider, int year) {
        return rows(
                        "SELECT kind, letters, recorded_by, recorded_from, CAST(NULL AS timestamptz) AS until"
                                + " FROM training.series_letters WHERE provider_id = :provider AND year = :year"
                                + " UNION ALL SELECT kind, letters, recorded_by, recorded_from, recorded_until"
                                + " FROM training.series_letters_history WHERE provider_id = :provider AND year = :year"
                                + " ORDER BY recorded_from DESC",
                        provider,
                        year)
                .collect(Collectors.groupingBy(Series::kind, Collectors.mapping(Series::given, Collectors.toList())));
    }

    private static Given given(Tuple row) {
        return new Given(row.get(1, String.class), row.get(2, String.class), moment(row, 3), moment(row, 4));
    }

    private static OffsetDateTime moment(Tuple row, int column) {
        var moment = row.get(column, Instant.class);
        return moment == null ? null : moment.atZone(HouseClock.ALMATY).toOffsetDateTime();
    }

    private static String kind(Tuple row) {
        return row.get(0, String.class);
    }

    private Stream<Tuple> rows(String sql, Provider provider, int year) {
        List<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("provider", provider.id())
                .setParameter("year", year)
                .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    /**
     * Gives a series its letters. Numbers go on from the last; documents that were issued keep theirs.
     *
     * @throws kz.daiar.kernel.RuleBroken when the letters will not do, or another series of the year has them
     */
    public void name(String bin, String kind, int year, String letters) {
        var provider = own(bin);
        var upper = letters.strip().toUpperCase(Locale.ROOT);
        if (!LETTERS.matcher(upper).matches() || kinds().noneMatch(kind::equals)) {
            throw TEXTS.refused("series-letters", letters);
        }
        of(bin, year).stream()
                .filter(line -> !line.kind().equals(kind) && line.letters().equals(upper))
                .findFirst()
                .ifPresent(line -> {
                    throw TEXTS.refused("series-taken", upper);
                });
        give(
                provider,
                kind,
                year,
                upper,
                "UPDATE SET letters = excluded.letters, recorded_by = excluded.recorded_by"
                        + " WHERE s.letters <> excluded.letters");
    }

    private void give(Provider provider, String kind, int year, String letters, String otherwise) {
        database.createNativeQuery(
                        "INSERT INTO training.series_letters AS s (provider_id, kind, year, letters, recorded_by)"
                                + " VALUES (:provider, :kind, :year, :letters, :by)"
                                + " ON CONFLICT (provider_id, kind, year) DO " + otherwise)
                .setParameter("provider", provider.id())
                .setParameter("kind", kind)
                .setParameter("year", year)
                .setParameter("letters", letters)
                .setParameter("by", viewer.name())
                .executeUpdate();
    }

    private Provider own(String bin) {
        var provider = providers.find(bin);
        scope.own(provider);
        return provider;
    }

    /**
     * The next numbers. They have no gaps: whoever issues next waits until these documents are committed or undone. With the
     * first one the year has letters of its own.
     */
    List<String> next(Provider provider, String kind, int year, int count) {
        var letters = letters(provider, year).getOrDefault(kind, ofTheHouse(kind));
        give(provider, kind, year, letters, "NOTHING");
        var last = (Integer) database.createNativeQuery(
                        "INSERT INTO training.document_series AS s (provider_id, kind, year, prefix, last)"
                                + " VALUES (:provider, :kind, :year, :letters, :count)"
                                + " ON CONFLICT (provider_id, kind, year)"
                                + " DO UPDATE SET last = s.last + :count, prefix = excluded.prefix RETURNING last",
                        Integer.class)
                .setParameter("provider", provider.id())
                .setParameter("kind", kind)
                .setParameter("year", year)
                .setParameter("letters", letters)
                .setParameter("count", count)
                .getSingleResult();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> number(letters, year, number))
                .toList();
    }

    private static String number(String letters, int year, int number) {
        return "%s-%d-%06d".formatted(letters, year, number);
    }

    private static String ofTheHouse(String kind) {
        var key = "document-series-" + kind;
        return TEXTS.say(Language.KK, TEXTS.has(key) ? key : "document-series");
    }
}
