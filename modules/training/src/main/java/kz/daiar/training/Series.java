package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;

/**
 * The front door to the number series of documents: of each provider, kind and year, with the letters its numbers begin
 * with. Until somebody says otherwise a year takes the letters of the year before.
 */
@ApplicationScoped
@Transactional
public class Series {

    private static final Pattern LETTERS = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d/-]{0,9}");

    private final EntityManager database;
    private final Providers providers;
    private final Scope scope;
    private final NormsInForce norms;

    protected Series() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Series(EntityManager database, Providers providers, Scope scope, NormsInForce norms) {
        this.database = database;
        this.providers = providers;
        this.scope = scope;
        this.norms = norms;
    }

    /**
     * A series of one year.
     *
     * @param kind of training, or REFERENCE for those of expulsion
     * @param last the number given last; 0 before the first
     */
    public record Line(String kind, String letters, int last) {}

    /**
     * The series of a provider in a year, of every kind.
     *
     * @throws kz.daiar.foundation.NotHere when there is no such provider, or it is not the viewer's
     */
    public List<Line> of(String bin, int year) {
        var provider = own(bin);
        var known = known(provider, year);
        return kinds().map(kind -> known.getOrDefault(kind, new Line(kind, letters(provider, kind, year), 0)))
                .toList();
    }

    private Stream<String> kinds() {
        return Stream.concat(
                norms.current().vocabulary().codes("kind").stream(), Stream.of(CompletionDocument.REFERENCE));
    }

    private Map<String, Line> known(Provider provider, int year) {
        List<?> rows = database.createNativeQuery(
                        "SELECT kind, prefix, last FROM training.document_series"
                                + " WHERE provider_id = :provider AND year = :year",
                        Tuple.class)
                .setParameter("provider", provider.id())
                .setParameter("year", year)
                .getResultList();
        return rows.stream().map(row -> line((Tuple) row)).collect(Collectors.toMap(Line::kind, Function.identity()));
    }

    private static Line line(Tuple row) {
        return new Line(row.get(0, String.class), row.get(1, String.class), row.get(2, Integer.class));
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
        database.createNativeQuery("INSERT INTO training.document_series (provider_id, kind, year, prefix, last)"
                        + " VALUES (:provider, :kind, :year, :letters, 0)"
                        + " ON CONFLICT (provider_id, kind, year) DO UPDATE SET prefix = excluded.prefix")
                .setParameter("provider", provider.id())
                .setParameter("kind", kind)
                .setParameter("year", year)
                .setParameter("letters", upper)
                .executeUpdate();
    }

    private Provider own(String bin) {
        var provider = providers.find(bin);
        scope.own(provider);
        return provider;
    }

    /** The next number. Numbers have no gaps: whoever issues next waits until this document is committed or undone. */
    String next(Provider provider, String kind, int year) {
        return database.createNativeQuery(
                        "INSERT INTO training.document_series AS s (provider_id, kind, year, prefix, last)"
                                + " VALUES (:provider, :kind, :year, :letters, 1)"
                                + " ON CONFLICT (provider_id, kind, year) DO UPDATE SET last = s.last + 1"
                                + " RETURNING prefix || '-' || year || '-' || lpad(CAST(last AS text), 6, '0')",
                        String.class)
                .setParameter("provider", provider.id())
                .setParameter("kind", kind)
                .setParameter("year", year)
                .setParameter("letters", letters(provider, kind, year))
                .getSingleResult()
                .toString();
    }

    /** The letters of the year before, or those of the house. */
    private String letters(Provider provider, String kind, int year) {
        var key = "document-series-" + kind;
        List<?> before = database.createNativeQuery(
                        "SELECT prefix FROM training.document_series WHERE provider_id = :provider AND kind = :kind"
                                + " AND year < :year ORDER BY year DESC LIMIT 1",
                        String.class)
                .setParameter("provider", provider.id())
                .setParameter("kind", kind)
                .setParameter("year", year)
                .getResultList();
        return before.isEmpty()
                ? TEXTS.say(Language.KK, TEXTS.has(key) ? key : "document-series")
                : before.get(0).toString();
    }
}
