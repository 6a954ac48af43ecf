package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.norms.Answer;

/** What the regulation says, asked of the norms in force: no number and no list of it is written here. */
@ApplicationScoped
public class Law {

    private final NormsInForce norms;

    protected Law() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    public Law(NormsInForce norms) {
        this.norms = norms;
    }

    /** The methods candidates are examined by (5, 8), the criteria considered first (6), and the ranks there are (12). */
    public record Terms(
            List<String> methods,
            List<String> criteria,
            List<String> civilService,
            int highestRank,
            int lowestRank,
            Cites cites) {}

    /** The paragraph that says who decides, and those the methods, criteria, ranks, aims and reviews rest on. */
    public record Cites(String decider, String methods, String criteria, String ranks, String aims, String review) {

        private static Cites of(Map<String, Object> values) {
            return new Cites(
                    (String) values.get("deciderBasis"),
                    (String) values.get("methodsBasis"),
                    (String) values.get("criteriaBasis"),
                    (String) values.get("rankBasis"),
                    (String) values.get("aimsBasis"),
                    (String) values.get("reviewBasis"));
        }
    }

    public Terms terms() {
        var answer = ask("RESERVE_TERMS", Map.of());
        return new Terms(
                texts(answer, "methods"),
                texts(answer, "criteria"),
                texts(answer, "civilService"),
                (int) answer.values().get("highestRank"),
                (int) answer.values().get("lowestRank"),
                Cites.of(answer.values()));
    }

    /** The paragraphs refusals and decisions cite. */
    Cites cites() {
        return terms().cites();
    }

    /** These criteria in the order of the act; those it does not name any more stand last. */
    public List<String> inOrder(Collection<String> criteria) {
        var order = terms().criteria();
        return criteria.stream()
                .sorted(Comparator.comparingInt(
                                (String code) -> order.contains(code) ? order.indexOf(code) : order.size())
                        .thenComparing(code -> code))
                .toList();
    }

    /** When a list reviewed on this day is to be reviewed again (title, I-55). */
    LocalDate reviewBy(LocalDate reviewed) {
        return (LocalDate)
                ask("RESERVE_TERMS", Map.of("reviewed", reviewed)).values().get("reviewBy");
    }

    /**
     * Whether somebody may be admitted.
     *
     * @param rank null for who is no civil servant
     * @param decidedBy the role that decides; null when it is none of the body
     * @throws RuleBroken with the first paragraph that forbids it, saying all that do (4, 5, 12)
     */
    void mustAdmit(Integer rank, Collection<String> methods, String decidedBy) {
        var given = new LinkedHashMap<String, Object>();
        given.put("methods", List.copyOf(methods));
        given.put("decidedBy", decidedBy);
        if (rank != null) {
            given.put("rank", rank);
        }
        var violated = texts(ask("RESERVE_ADMISSION", given), "violations");
        if (!violated.isEmpty()) {
            throw RuleBroken.ofNorm("admission-forbidden", violated.get(0), said(violated, rank, methods.size()));
        }
    }

    private static LocalText said(List<String> violated, Integer rank, int methods) {
        return new LocalText(
                said(Language.KK, violated, rank, methods),
                said(Language.RU, violated, rank, methods),
                said(Language.EN, violated, rank, methods));
    }

    private static String said(Language language, List<String> violated, Integer rank, int methods) {
        return violated.stream()
                .map(id -> sentence(language, id, rank, methods))
                .reduce((first, next) -> first + " " + next)
                .orElseThrow();
    }

    private static String sentence(Language language, String id, Integer rank, int methods) {
        var paragraph = id.substring(id.indexOf('/') + 1);
        var key = TEXTS.has("admission-" + paragraph) ? "admission-" + paragraph : "admission-otherwise";
        return TEXTS.say(language, key, paragraph, String.valueOf(rank), methods);
    }

    /** SHA-256 of the norms a decision rests on. */
    String normSet() {
        return norms.current().hash();
    }

    LocalText name(String register, String code) {
        return norms.current().vocabulary().name(register, code);
    }

    private Answer ask(String question, Map<String, ?> given) {
        return norms.current().answer(question, Gate.ACT, given);
    }

    private static List<String> texts(Answer answer, String key) {
        return ((List<?>) answer.values().get(key))
                .stream().map(String.class::cast).toList();
    }
}
