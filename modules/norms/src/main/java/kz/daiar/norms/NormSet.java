package kz.daiar.norms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.daiar.kernel.Sha256;
import kz.daiar.norms.engine.ActLine;
import kz.daiar.norms.engine.Engine;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.loading.CommonFiles;
import kz.daiar.norms.loading.NormDocument;
import kz.daiar.norms.loading.Succession;
import kz.daiar.norms.question.Question;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Tree;
import kz.daiar.norms.reading.Unreadable;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.Element;

/**
 * All law that is loaded: acts with their texts and rules, vocabulary and interpretations. Immutable; every stored decision
 * names its {@link #hash()}.
 */
public final class NormSet {

    private static final String VOCABULARY = "vocabulary.yaml";
    private static final String INTERPRETATIONS = "interpretations.yaml";
    private static final String HOLIDAYS = "holidays.yaml";
    private static final String ACTS = "acts.yaml";
    private static final List<String> COMMON_FILES = List.of(VOCABULARY, INTERPRETATIONS, HOLIDAYS);
    private static final int COMMON = COMMON_FILES.size();

    private final List<Source> sources;
    private final Map<String, ActFile> files;
    private final Vocabulary vocabulary;
    private final Map<String, Interpretation> interpretations;
    private final WorkingDays workingDays;
    private final String hash;
    private final List<ActLine> lines;
    private final Engine engine;
    private final DutiesOfActs duties;

    private NormSet(
            List<Source> sources,
            Succession succession,
            Vocabulary vocabulary,
            Map<String, Interpretation> interpretations,
            WorkingDays workingDays) {
        this.sources = List.copyOf(sources);
        this.files = succession.files();
        this.vocabulary = vocabulary;
        this.interpretations = interpretations;
        this.workingDays = workingDays;
        this.hash = sha256(sources);
        this.lines = succession.lines();
        this.engine = new Engine(lines);
        this.duties = new DutiesOfActs(files.values());
    }

    private static final class Shipped {
        private static final NormSet SET = load();

        private static NormSet load() {
            var acts = Fields.read(tree(read(ACTS)), fields -> fields.texts("acts"));
            return of(
                    read(VOCABULARY),
                    read(INTERPRETATIONS),
                    read(HOLIDAYS),
                    acts.stream().map(Shipped::read).toList());
        }

        private static Source read(String name) {
            try (var in = NormSet.class.getResourceAsStream("/norms/" + name)) {
                return new Source("norms/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A norm file: its name, as findings show it, and its text. */
    public record Source(String name, String text) {}

    /** The law that comes with the program. */
    public static NormSet shipped() {
        return Shipped.SET;
    }

    /**
     * Loads a set of norm files.
     *
     * @throws kz.daiar.norms.reading.Unreadable with file, line and field of the first fault
     */
    public static NormSet of(Source vocabulary, Source interpretations, Source holidays, List<Source> acts) {
        var words = CommonFiles.vocabulary(tree(vocabulary));
        var decisions = CommonFiles.interpretations(tree(interpretations));
        var files = new LinkedHashMap<String, ActFile>();
        for (var source : acts) {
            var file = ActFile.read(tree(source), words, decisions, files);
            files.put(file.act().slug(), file);
            words = words.with("ground", file.grounds());
        }
        var all = new ArrayList<Source>(List.of(vocabulary, interpretations, holidays));
        all.addAll(acts);
        var days = new WorkingDays(CommonFiles.holidays(tree(holidays)));
        return new NormSet(all, new Succession(files.values()), words, decisions, days);
    }

    /**
     * Loads a set that was kept whole, as {@link #sources()} gave it.
     *
     * @throws kz.daiar.norms.reading.Unreadable with file, line and field of the first fault
     */
    public static NormSet of(List<Source> sources) {
        return of(sources.get(0), sources.get(1), sources.get(2), sources.subList(COMMON, sources.size()));
    }

    /** Its files: vocabulary, interpretations, holidays, then the acts. */
    public List<Source> sources() {
        return sources;
    }

    /**
     * This set with some files replaced: an act by its slug, a common file by its name. An act that is not in the set yet
     * is added after the others. This set stays as it is; without files the result equals it.
     *
     * @throws kz.daiar.norms.reading.Unreadable with file, line and field of the first fault
     */
    public NormSet amended(List<Source> changed) {
        return of(sourcesWith(changed));
    }

    /** The files {@link #amended} loads, whether they can be read or not. */
    public List<Source> sourcesWith(List<Source> changed) {
        var all = new LinkedHashMap<String, Source>();
        sources.forEach(source -> all.put(identity(source), source));
        changed.forEach(source -> all.put(identity(source), source));
        return List.copyOf(all.values());
    }

    /** What a file replaces: the common file of its name, or the act of its slug; nothing when it cannot be read. */
    private static String identity(Source source) {
        var name = source.name().substring(source.name().lastIndexOf('/') + 1);
        if (COMMON_FILES.contains(name)) {
            return name;
        }
        try {
            return "act " + ActFile.slug(tree(source));
        } catch (Unreadable fault) {
            return "file " + name;
        }
    }

    private static Tree tree(Source source) {
        return NormDocument.read(source.name(), source.text());
    }

    private static String sha256(List<Source> sources) {
        var sum = Sha256.begin();
        sources.forEach(source -> sum.and(source.text().getBytes(StandardCharsets.UTF_8)));
        return sum.hex();
    }

    /** The acts in the order of the register. */
    public List<Act> acts() {
        return files.values().stream().map(ActFile::act).toList();
    }

    public Optional<Act> act(String slug) {
        return Optional.ofNullable(files.get(slug)).map(ActFile::act);
    }

    /**
     * What an act's norm file says.
     *
     * @throws NotLoaded when there is no such act
     */
    public ActFile file(String slug) {
        var file = files.get(slug);
        if (file == null) {
            throw new NotLoaded(slug);
        }
        return file;
    }

    /** The duty rules of an act. */
    public List<DutyRule.History> duties(String slug) {
        return file(slug).duties();
    }

    /** What the acts say of duties in general. */
    public DutiesOfActs duties() {
        return duties;
    }

    /**
     * All parts of an act's data and what each rests on.
     *
     * @throws NotLoaded when there is no such act
     */
    public List<Element> elements(String slug) {
        return file(slug).elements();
    }

    /** A paragraph by its full id, as {@code decree-1457/14}. */
    public Optional<ActParagraph> paragraph(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : act(id.substring(0, slash)).flatMap(act -> act.paragraph(id.substring(slash + 1)));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Map<String, Interpretation> interpretations() {
        return interpretations;
    }

    /** The calendar working days are counted by. */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /** SHA-256 of all files of the set. */
    public String hash() {
        return hash;
    }

    /**
     * The duties of one person that arose up to {@code asOf}, as they stand on that day. Acts that are not loaded give none.
     *
     * @throws kz.daiar.kernel.RuleBroken when the facts contradict themselves
     */
    public Evaluation evaluate(Facts facts, LocalDate asOf) {
        return engine.evaluate(facts, asOf);
    }

    /**
     * The first day on which duties arise by other words in {@code other}; empty when its duty rules are the same on every
     * day. What arose before that day is judged alike by both.
     */
    public Optional<LocalDate> differsFrom(NormSet other) {
        return new Difference(lines, other.lines).firstDay();
    }

    /**
     * The answer of a calculator of the act that speaks of {@code population} on a day.
     *
     * @param given what the acceptance cases give with the question, the act excepted; nulls are left out
     * @throws NotLoaded when no act that is loaded speaks of the population
     * @throws kz.daiar.kernel.RuleBroken when the act refuses what is given
     */
    public Answer answer(String question, String population, LocalDate day, Map<String, ?> given) {
        return answer(question, actOf(population, day), given);
    }

    /** The answer of a calculator of an act; see {@link #answer(String, String, LocalDate, Map)}. */
    public Answer answer(String question, String act, Map<String, ?> given) {
        var all = new LinkedHashMap<String, Object>(given);
        all.put("act", act);
        return Question.of(question, all).answer(this);
    }

    /**
     * The paragraphs a programme would violate, in the order of the act; none when it may be (PROGRAMME_CHECK), or when the
     * act sets programmes no condition.
     *
     * @param programme what is given of it; what is not given passes
     * @throws NotLoaded when no act that is loaded speaks of the population
     */
    public List<String> violations(String population, LocalDate day, Map<String, ?> programme) {
        var act = actOf(population, day);
        if (file(act).calculations().programmes().isEmpty()) {
            return List.of();
        }
        var violated = answer("PROGRAMME_CHECK", act, programme).values().get("violations");
        return ((List<?>) violated).stream().map(String.class::cast).toList();
    }

    /** The act that speaks of a population on a day: of those that succeeded one another, the one in force then. */
    public String actOf(String population, LocalDate day) {
        var slug = vocabulary.actOf(population);
        if (slug == null || !files.containsKey(slug)) {
            throw new NotLoaded(String.valueOf(slug == null ? population : slug));
        }
        return lines.stream()
                .filter(line -> line.acts().stream().anyMatch(act -> act.slug().equals(slug)))
                .flatMap(line -> line.acts().stream())
                .filter(act -> act.isInForce(day))
                .map(Act::slug)
                .reduce((older, newer) -> newer)
                .orElse(slug);
    }

    /** Whether the act, or one it succeeds or is succeeded by, is the one that speaks of a population. */
    public boolean speaksOf(String act, String population) {
        var own = vocabulary.actOf(population);
        return lines.stream()
                .map(line -> line.acts().stream().map(Act::slug).toList())
                .anyMatch(slugs -> slugs.contains(act) && slugs.contains(own));
    }

    /** @throws NotLoaded when the facts speak of people of an act that is not loaded */
    public void demandActsOf(Facts facts) {
        for (var appointment : facts.appointments()) {
            var act = vocabulary.actOf(appointment.population());
            if (act != null && !files.containsKey(act)) {
                throw new NotLoaded(act);
            }
        }
    }
}
