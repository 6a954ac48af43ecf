package kz.daiar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kz.daiar.benchmarks.people.MadePerson;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.duties.Recomputation;
import kz.daiar.norms.NormSet;

/**
 * The running server with everybody imported through its front door: the import to its end, then pages and REST over HTTP,
 * in quiet and while everybody is recomputed in its database.
 */
final class ServerMeasure implements Measure {

    private static final int WARM_UP = 40;
    private static final int VISITS = 100;
    private static final double LATE = 100;
    private static final String MINISTRY = "950140000001";

    @Override
    public List<String> codes() {
        return List.of("import", "pages");
    }

    @Override
    public List<Figure> figures(Bench bench) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var server = RunningServer.start(bench.options().house())) {
            figures.addAll(imported(server, bench));
            figures.addAll(visited(server, bench));
        }
        return figures;
    }

    private static List<Figure> imported(RunningServer server, Bench bench) throws Exception {
        var folder = Files.createDirectory(server.home().resolve("sheets"));
        var files = SheetFiles.of(bench.population(), folder);
        var words = new ArrayList<>(List.of("import"));
        words.addAll(files.names());
        var memory = new ArrayList<Double>();
        long start = System.nanoTime();
        var work = CompletableFuture.runAsync(() -> command(server, words));
        while (!work.isDone()) {
            memory.add(server.memory());
            TimeUnit.MILLISECONDS.sleep(250);
        }
        work.join();
        double seconds = (System.nanoTime() - start) / 1e9;
        var half = memory.size() / 2;
        double early = Collections.max(memory.subList(0, Math.max(1, half)));
        double late = Collections.max(memory.subList(half, memory.size()));
        return List.of(
                Figure.of("import-rows", "rows imported, judged and projected to the end", files.rows(), ""),
                Figure.of("import-time", "the whole import", seconds, "s"),
                Figure.atLeast(5000, "import", "import", files.rows() / seconds, "rows/s"),
                Figure.of("import-memory", "the server's memory while importing, highest (heap of 1 GiB)", late, "MiB"),
                Figure.atMost(
                        1.25, "import-flat", "highest memory of its second half / of its first", late / early, "×"));
    }

    private static void command(RunningServer server, List<String> words) {
        try {
            server.command(words.toArray(String[]::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Figure> visited(RunningServer server, Bench bench) throws Exception {
        var admin = PageVisitor.entering(server.root(), RunningServer.ADMIN, server.password());
        admin.post("api/v1/users", user("auditor", server.password(), "AUDITOR", "[]"));
        admin.post("api/v1/users", user("officer", server.password(), "HR_OFFICER", "[\"" + MINISTRY + "\"]"));
        var auditor = PageVisitor.entering(server.root(), "auditor", server.password());
        var officer = PageVisitor.entering(server.root(), "officer", server.password());
        var figures = new ArrayList<Figure>();
        var people = bench.population().people().limit(WARM_UP + VISITS).toList();
        for (var place : places(auditor, officer).entrySet()) {
            visit(place.getValue(), people, 0, WARM_UP);
            var times = visit(place.getValue(), people, WARM_UP, VISITS);
            figures.add(Figure.atMost(LATE, "pages", place.getKey() + ", p95", times.percentile(95), "ms"));
        }
        figures.addAll(besideRecomputation(server, places(auditor, officer), people));
        return figures;
    }

    private static String user(String name, String password, String role, String employers) {
        return "{\"user\": \"" + name + "\", \"password\": \"" + password + "\", \"roles\": [\"" + role
                + "\"], \"employers\": " + employers + "}";
    }

    /** Something looked at on behalf of one person after the other. */
    @FunctionalInterface
    private interface Look {
        void at(MadePerson person) throws Exception;
    }

    private static Map<String, Look> places(PageVisitor auditor, PageVisitor officer) {
        var places = new LinkedHashMap<String, Look>();
        places.put("worklist of everybody", person -> auditor.get("worklist.xhtml"));
        places.put(
                "worklist of everybody by name",
                person -> auditor.get("worklist.xhtml?q=" + PageVisitor.encoded(start(person))));
        places.put("worklist of one ministry", person -> officer.get("worklist.xhtml"));
        places.put("persons", person -> auditor.get("persons.xhtml"));
        places.put("search of persons", person -> auditor.get("persons.xhtml?q=" + PageVisitor.encoded(start(person))));
        places.put("card", person -> auditor.get("card.xhtml?iin=" + person.iin()));
        places.put("REST list of duties", person -> auditor.get("api/v1/duties?status=OVERDUE"));
        places.put("REST one person's duties", person -> auditor.get("api/v1/duties/persons/" + person.iin()));
        places.put(
                "REST search of persons",
                person -> auditor.get("api/v1/registry/persons?query=" + PageVisitor.encoded(start(person))));
        return places;
    }

    private static String start(MadePerson person) {
        return person.surname().substring(0, 3);
    }

    private static Times visit(Look look, List<MadePerson> people, int from, int count) throws Exception {
        var millis = new double[count];
        for (int i = 0; i < count; i++) {
            var person = people.get((from + i) % people.size());
            millis[i] = Times.millis(() -> look.at(person));
        }
        return Times.of(millis);
    }

    /** All places in turn, for as long as everybody is recomputed three times from nothing. */
    private static List<Figure> besideRecomputation(
            RunningServer server, Map<String, Look> places, List<MadePerson> people) throws Exception {
        var run = CompletableFuture.runAsync(() -> recompute(server));
        var millis = new LinkedHashMap<String, List<Double>>();
        for (int i = 0; !run.isDone(); i++) {
            var person = people.get(i % people.size());
            for (var place : places.entrySet()) {
                double took = Times.millis(() -> place.getValue().at(person));
                millis.computeIfAbsent(place.getKey(), key -> new ArrayList<>()).add(took);
            }
        }
        run.join();
        return millis.entrySet().stream()
                .map(place -> Figure.atMost(
                        LATE,
                        "pages-beside",
                        place.getKey() + " while everybody is recomputed, p95",
                        Times.of(place.getValue().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray())
                                .percentile(95),
                        "ms"))
                .toList();
    }

    private static void recompute(RunningServer server) {
        try {
            for (int i = 0; i < 3; i++) {
                for (var day : List.of(Population.DAY.plusYears(1), Population.DAY)) {
                    new Recomputation(source(server), day, NormSet.shipped()).ofEverybody(done -> {});
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource source(RunningServer server) {
        return new ServersDatabase(server);
    }
}
