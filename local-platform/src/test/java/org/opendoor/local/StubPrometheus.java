package org.opendoor.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** Stands in for a Prometheus that is installed: says that it is ready, and no more. */
public final class StubPrometheus {
    private static final String LISTEN = "--web.listen-address=127.0.0.1:";

    private StubPrometheus() {}

    public static void main(String[] arguments) throws IOException {
        var port = Stream.of(arguments)
                .filter(argument -> argument.startsWith(LISTEN))
                .map(argument -> Integer.parseInt(argument.substring(LISTEN.length())))
                .findFirst()
                .orElseThrow();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/-/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** A program as OPENDOOR_PROMETHEUS may name it. */
    static Path program(Path folder) throws IOException {
        var program = folder.resolve("prometheus");
        Files.writeString(program, """
                #!/bin/sh
                exec '%s' -cp '%s' %s "$@"
                """.formatted(
                        Java.command(), System.getProperty("java.class.path"), StubPrometheus.class.getName()));
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
