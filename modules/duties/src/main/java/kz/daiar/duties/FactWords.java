package kz.daiar.duties;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.duties.Provenance.Origin;
import kz.daiar.duties.UsedFact.ImportedRow;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.Texts;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Appraisal;
import kz.daiar.norms.Facts.PlanEntry;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.Vocabulary;

/** Says what a fact is and where it comes from, in one language. */
final class FactWords {

    private static final Texts TEXTS = Texts.beside(FactWords.class);

    private final Vocabulary vocabulary;
    private final Language language;

    FactWords(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    UsedFact told(Facts.Fact fact, Origin origin) {
        return new UsedFact(
                fact.ref(),
                origin.id(),
                what(fact, origin.employer()),
                whence(origin),
                origin.number(),
                origin.imported(),
                origin.recordedBy(),
                origin.recordedAt(),
                origin.reason());
    }

    private String what(Facts.Fact fact, LocalText employer) {
        if (fact instanceof Appointment post) {
            return appointment(post, employer);
        }
        if (fact instanceof Appraisal appraisal) {
            var result = say(appraisal.unsatisfactory() ? "appraisal.unsatisfactory" : "appraisal.satisfactory");
            return joined(
                    say("fact.appraisal", appraisal.year(), appraisal.day(), result),
                    fields("fact.fields", appraisal.areas()));
        }
        if (fact instanceof PlanEntry entry) {
            return joined(say("fact.plan", entry.from()), fields("fact.fields", entry.fields()));
        }
        return training((Training) fact);
    }

    private String appointment(Appointment post, LocalText employer) {
        return joined(
                say("fact.appointment", post.from(), post.to() == null ? "…" : post.to()),
                employer == null ? null : employer.in(language),
                name("population", post.population()),
                post.category() == null ? say("fact.no-category") : say("fact.category", post.category()),
                post.leading() ? say("fact.leading") : null,
                post.certification() == null
                        ? null
                        : say("fact.certification", vocabulary.name("profile", post.certification())),
                fields("fact.functions", post.functions()));
    }

    private String training(Training training) {
        return joined(
                say("fact.training", name("kind", training.kind()), training.from(), end(training)),
                name("venue", training.venue()),
                name("form", training.form()),
                say("fact.hours", training.hours()),
                say(training.document() ? "fact.document" : "fact.no-document"),
                fields("fact.fields", training.fields()));
    }

    private static Object end(Training training) {
        return training.to() == null ? "…" : training.to();
    }

    private String whence(Origin origin) {
        return joined(
                origin.number() == null ? null : say("whence.number", origin.number()),
                origin.imported() == null ? null : row(origin.imported()),
                say("whence.recorded", origin.recordedAt().toLocalDate(), origin.recordedBy()),
                origin.reason() == null ? null : say("whence.corrected", origin.reason()));
    }

    private String row(ImportedRow imported) {
        return imported.row() == null || imported.file() == null
                ? say("whence.import", imported.importId())
                : say("whence.row", imported.importId(), imported.file(), imported.sheet(), imported.row());
    }

    private String fields(String key, List<String> codes) {
        return codes.isEmpty() ? null : say(key, vocabulary.names("field", codes));
    }

    private String name(String register, String code) {
        return vocabulary.name(register, code).in(language);
    }

    private String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
