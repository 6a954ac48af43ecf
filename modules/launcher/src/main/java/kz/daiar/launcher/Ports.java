package kz.daiar.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine. */
final class Ports {

    /** Below the ports that systems hand out to outgoing connections: what is free here stays free until it is used. */
    private static final int FIRST = 15_000;

    private static final int END = 32_000;
    private static final int TRIES = 200;

    private Ports() {}

    /** A port on the loopback that nobody listens on now. */
    static int free() {
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST, END)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new Trouble("no free port between " + FIRST + " and " + END));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Refuses a port that somebody listens on, before anything is started. */
    static void mustBeFree(String bind, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, port));
        } catch (IOException e) {
            throw new Trouble("port " + port + " on " + bind + " is taken or not ours to use (" + e.getMessage()
                    + "). Choose another by DAIAR_PORT.");
        }
    }
}
