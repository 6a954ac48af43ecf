package kz.daiar.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
final class Ports {

    private Ports() {}

    /** A port on the loopback that nobody listens on now. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Trouble("no free port: " + e.getMessage(), e);
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
