package kz.daiar.foreignfunded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.Answer;
import kz.daiar.norms.Vocabulary;

/** What decree-1457/27 says, asked of the norms in force: no number and no list of it is written here. */
@ApplicationScoped
public class HelpLaw {

    private static final String ACT = "decree-1457";

    private final NormsInForce norms;

    protected HelpLaw() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    HelpLaw(NormsInForce norms) {
        this.norms = norms;
    }

    /** What the money of a sponsor is called among the means of trainings, and whether its lawfulness must be shown. */
    record Source(String funding, boolean lawfulness, String basis) {}

    Source source(String sponsor) {
        var answer = ask(Map.of("sponsor", sponsor));
        return new Source(
                (String) answer.values().get("funding"),
                (boolean) answer.values().get("lawfulness"),
                basis(answer));
    }

    /** The paragraph that asks for more help than is offered; empty when it is enough (I-53). */
    Optional<String> tooLittle(int kindsOfHelp) {
        var answer = ask(Map.of("kindsOfHelp", kindsOfHelp));
        return (boolean) answer.values().get("helps") ? Optional.empty() : Optional.of(basis(answer));
    }

    /** The paragraph that forbids to send somebody with these functional areas to a topic; areas not recorded forbid nothing (I-19). */
    Optional<String> mismatch(List<String> topic, List<String> functions) {
        return texts(ask(Map.of("fields", topic, "functions", functions)), "violations").stream()
                .findFirst();
    }

    /** Whether the act speaks of people of a population at all. */
    boolean speaksOf(String population) {
        return ACT.equals(vocabulary().actOf(population));
    }

    /** The paragraph on help from abroad. */
    String paragraph() {
        return basis(ask(Map.of("kindsOfHelp", 0)));
    }

    /** The number of the decree the paragraph stands in. */
    String actNumber() {
        return norms.current().act(ACT).orElseThrow().number();
    }

    /** By when somebody who came back on this day reports (I-66). */
    LocalDate reportBy(LocalDate returned) {
        return (LocalDate) ask(Map.of("returned", returned)).values().get("reportBy");
    }

    /** SHA-256 of the norms a decision rests on. */
    String normSet() {
        return norms.current().hash();
    }

    Vocabulary vocabulary() {
        return norms.current().vocabulary();
    }

    private Answer ask(Map<String, ?> given) {
        return norms.current().answer("FOREIGN_HELP", ACT, given);
    }

    private static String basis(Answer answer) {
        return answer.cites().first();
    }

    private static List<String> texts(Answer answer, String key) {
        return ((List<?>) answer.values().get(key))
                .stream().map(String.class::cast).toList();
    }
}
