package kz.daiar.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From the start of the process until it answers: the WAR on Payara Micro, whose database runs, against an empty Payara Micro. */
final class StartMeasure implements Measure {

    private static final int ROUNDS = 3;
    private static final long PATIENCE = TimeUnit.MINUTES.toMillis(5);
    private static final int UP = 500;

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public List<String> codes() {
        return List.of("start");
    }

    @Override
    public List<Figure> figures(Bench bench) throws Exception {
        var empty = new double[ROUNDS];
        var whole = new double[ROUNDS];
        try (var server = RunningServer.start(bench.options().house())) {
            for (int round = 0; round < ROUNDS; round++) {
                server.command("stop");
                empty[round] = emptyMicro(bench.options().house());
                whole[round] = started(server);
            }
        }
        double micro = Times.of(empty).median();
        double daiar = Times.of(whole).median();
        return List.of(
                Figure.of("start-empty", "empty Payara Micro answers after", micro, "ms"),
                Figure.of("start-war", "the WAR on Payara Micro answers after", daiar, "ms"),
                Figure.atMost(3, "start", "start of the WAR / of an empty Micro", daiar / micro, "×"));
    }

    /** Of {@code ./daiar start} only the server's own process counts. */
    private double started(RunningServer server) throws Exception {
        server.command("start");
        long begun = ProcessHandle.of(server.process())
                .flatMap(process -> process.info().startInstant())
                .orElseThrow()
                .toEpochMilli();
        long answered =
                Files.getLastModifiedTime(server.home().resolve("command.log")).toMillis();
        return answered - begun;
    }

    private double emptyMicro(Path house) throws Exception {
        int port = RunningServer.freePort();
        var folder = Files.createTempDirectory("daiar-bench-micro-");
        var process = new ProcessBuilder(
                        "java",
                        "-Djava.io.tmpdir=" + folder,
                        "-jar",
                        house.resolve("modules/launcher/target/runtime/payara-micro.jar")
                                .toString(),
                        "--nohazelcast",
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            return Times.millis(() -> waitFor(URI.create("http://127.0.0.1:" + port + "/")));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void waitFor(URI address) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE;
        while (!answers(address)) {
            if (System.currentTimeMillis() > until) {
                throw new IllegalStateException(address + " does not answer");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean answers(URI address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < UP;
        } catch (IOException e) {
            return false;
        }
    }
}
