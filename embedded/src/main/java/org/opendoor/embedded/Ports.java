package org.opendoor.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports: finds free ones, and names the one that is taken before a server fails on it in its own words. */
public final class Ports {
    /** Below the range from which the system picks the ports of outgoing connections (32768 and up). */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 30_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** The wished port if there is one (not 0), otherwise a free one that this JVM has not given before. */
    public static int wishedOrFree(int wished) {
        return wished != 0 ? wished : free();
    }

    /** A free port, given once per JVM. */
    public static int free() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (GIVEN.add(port) && isFree(port)) {
                return port;
            }
        }
        throw new PartFailed("No free loopback port found between " + LOWEST + " and " + HIGHEST);
    }

    /**
     * Refuses a port that is taken.
     *
     * @throws PartFailed naming the port and who wanted it
     */
    public static void requireFree(int port, String wantedBy) {
        if (!isFree(port)) {
            throw new PartFailed("Port " + port + " (" + wantedBy + ") is taken by " + owner(port));
        }
    }

    /** Who listens there, for people; as much of it as this system tells us. */
    public static String owner(int port) {
        return PortOwner.of(port).orElse("another program");
    }

    /** Whether nobody listens there; a socket that is only closing does not count. */
    public static boolean isFree(int port) {
        // Asked first: some systems let us bind loopback although somebody listens on all addresses.
        if (answers(port)) {
            return false;
        }
        try (var server = new ServerSocket()) {
            server.setReuseAddress(true);
            server.bind(loopback(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether somebody accepts connections there. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(loopback(port), 300);
            // A socket can happen to connect to itself: that is no server.
            return socket.getLocalPort() != port;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
