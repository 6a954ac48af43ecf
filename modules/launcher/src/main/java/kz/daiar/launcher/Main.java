package kz.daiar.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** The entry of the command {@code daiar}. */
public final class Main {

    private static final int FAILED = 1;
    private static final int WITH_REFUSED_ROWS = 2;

    private final Settings settings;
    private final Home home;

    private Main(Settings settings) {
        this.settings = settings;
        this.home = Home.at(settings.home());
    }

    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        try {
            var main = new Main(Settings.ofEnvironment());
            return words.contains("import") ? main.command(words) : main.alone(words);
        } catch (Trouble trouble) {
            Terminal.trouble(trouble.getMessage());
            return 1;
        }
    }

    /** Two commands at a time in one home would tread on each other's feet. */
    private int alone(List<String> words) {
        var lock = home.run("lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                Terminal.progress("Waiting for another daiar command in " + home.root());
                channel.lock();
            }
            return command(words);
        } catch (IOException e) {
            throw new Trouble("cannot lock " + lock + ": " + e.getMessage(), e);
        }
    }

    private int command(List<String> words) {
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "start" -> start(new Micro());
            case "server" -> start(new PayaraServer());
            case "demo" -> new Demo(home.demo(), settings).open();
            case "stop" -> stop();
            case "import" -> {
                return load(
                        words.subList(1, words.size()).stream().map(Path::of).toList());
            }
            default -> throw new Trouble("unknown command " + words);
        }
        return 0;
    }

    private void start(Server.Kind kind) {
        var house = new House(home, settings);
        var running = house.server().running();
        running.ifPresent(url -> Terminal.progress("Daiar runs already"));
        Terminal.result("URL", running.orElseGet(() -> house.open(kind)).toString());
    }

    private int load(List<Path> files) {
        if (files.isEmpty()) {
            throw new Trouble("import: name at least one file");
        }
        var ended = new Import(api()).run(files);
        Terminal.result(ended.isDone() ? ended.counts() : ended.reason());
        if (!ended.isDone()) {
            return FAILED;
        }
        return ended.refused() > 0 ? WITH_REFUSED_ROWS : 0;
    }

    /** The server of this home, or of its demonstration, as the user of the environment. */
    private Api api() {
        var user = settings.get("DAIAR_USER").orElseThrow(() -> new Trouble("DAIAR_USER is not set"));
        var password = settings.get("DAIAR_PASSWORD").orElseThrow(() -> new Trouble("DAIAR_PASSWORD is not set"));
        var url = new Server(home)
                .running()
                .or(() -> home.hasDemo() ? new Server(home.demo()).running() : Optional.empty())
                .orElseThrow(() -> new Trouble("Daiar does not run: ./daiar start"));
        return new Api(url, user, password);
    }

    private void stop() {
        boolean stopped = new House(home, settings).shut();
        if (home.hasDemo()) {
            stopped |= new House(home.demo(), settings).shut();
        }
        Terminal.progress(stopped ? "Daiar has stopped" : "Daiar does not run");
    }
}
