package kz.daiar.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The entry of the command {@code daiar}. */
public final class Main {

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
            return new Main(Settings.ofEnvironment()).alone(words);
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
            case "stop" -> stop();
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

    private void stop() {
        boolean stopped = new House(home, settings).shut();
        if (home.hasDemo()) {
            stopped |= new House(home.demo(), settings).shut();
        }
        Terminal.progress(stopped ? "Daiar has stopped" : "Daiar does not run");
    }
}
