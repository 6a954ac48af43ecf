package kz.daiar.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a caller sees of all people. */
public final class Register {

    private static final int AT_ONCE = 4;

    /** The people, and each one's duties. */
    public record Seen(List<String> people, Map<String, List<String>> duties) {}

    private final Caller caller;

    Register(Caller caller) {
        this.caller = caller;
    }

    Seen seen() {
        return new Seen(people(), listedDuties());
    }

    List<String> people() {
        return caller.all("registry/persons?size=500").stream()
                .map(person -> person.get("iin").asText())
                .sorted()
                .toList();
    }

    /** Each person's duties as the list tells them, in a fixed order; people without duties are missing. */
    Map<String, List<String>> listedDuties() {
        return caller.all("duties?size=500&asOf=" + Daiar.DAY).stream()
                .collect(Collectors.groupingBy(
                        item -> item.get("iin").asText(),
                        TreeMap::new,
                        Collectors.mapping(
                                Register::bare, Collectors.collectingAndThen(Collectors.toList(), Register::sorted))));
    }

    /** Each person's duties as an evaluation of his case gives them; people without duties are missing. */
    Map<String, List<String>> evaluatedDuties() {
        var evaluated = ofEach(iin -> {
            var duties = caller.post("norms/evaluations", caseOf(iin)).get("duties");
            var lines = new java.util.ArrayList<String>();
            duties.forEach(duty -> lines.add(bare(duty)));
            return sorted(lines);
        });
        evaluated.values().removeIf(List::isEmpty);
        return evaluated;
    }

    /** Each person's facts. */
    Map<String, String> cases() {
        return ofEach(this::caseOf);
    }

    private String caseOf(String iin) {
        return caller.get("registry/persons/" + iin + "/case?asOf=" + Daiar.DAY).toString();
    }

    private <T> Map<String, T> ofEach(Function<String, T> question) {
        var answers = new ConcurrentSkipListMap<String, T>();
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> asked = people().stream()
                    .<Future<?>>map(iin -> pool.submit(() -> answers.put(iin, question.apply(iin))))
                    .toList();
            for (var one : asked) {
                one.get();
            }
            return answers;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * A duty without what only the list can add, its members in a fixed order: whose it is, and the order a fact stands
     * on, for which a case has no place.
     */
    private static String bare(JsonNode duty) {
        var members = new TreeSet<String>();
        ((ObjectNode) duty)
                .properties().stream()
                        .filter(member -> !List.of("iin", "employer").contains(member.getKey()))
                        .forEach(member -> members.add(member.getKey() + "="
                                + member.getValue().toString().replaceAll("Source of the fact: .*?\\\\n", "")));
        return String.join(", ", members);
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
