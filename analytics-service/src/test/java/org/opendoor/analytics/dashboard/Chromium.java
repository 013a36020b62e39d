package org.opendoor.analytics.dashboard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, where this machine has one: the build does not bring it. */
final class Chromium implements AutoCloseable {
    private static final String SETTING = "OPENDOOR_CHROMIUM";
    private static final String REQUIRED = "OPENDOOR_REQUIRE_CHROMIUM";
    private static final String MISSING =
            "Chromium is not installed: put it on the PATH (apt-get install chromium) or let " + SETTING + " name it";
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/.*");
    private static final Pattern ADDRESS = Pattern.compile("(?s).*\"webSocketDebuggerUrl\": \"([^\"]+)\".*");

    private final Process process;
    private final String host;

    private Chromium(Process process, String host) {
        this.process = process;
        this.host = host;
    }

    /** The one that OPENDOOR_CHROMIUM names, else the first on the PATH; without any the test is skipped, but not in CI. */
    static Chromium orSkip(Path profile) {
        var found = find();
        if (found.isEmpty() && System.getenv(REQUIRED) != null) {
            throw new AssertionError(MISSING);
        }
        assumeTrue(found.isPresent(), MISSING);
        return start(found.orElseThrow(), profile);
    }

    /** A new tab, whose window is as wide as that. */
    Tab tab(int width) {
        var request = HttpRequest.newBuilder(URI.create("http://" + host + "/json/new"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var described = http.send(request, BodyHandlers.ofString()).body();
            var address = ADDRESS.matcher(described);
            if (!address.matches()) {
                throw new AssertionError("no address of a tab: " + described);
            }
            return Tab.at(URI.create(address.group(1)), width);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    private static Chromium start(Path program, Path profile) {
        var command = List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Chromium(process, whereItListens(process));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What it says before that is about this machine and no matter; what it says afterwards is read away by a thread. */
    private static String whereItListens(Process process) throws IOException {
        var said = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var listening = LISTENING.matcher(line);
            if (listening.matches()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
                return listening.group(1);
            }
        }
        throw new AssertionError("Chromium ended before it listened");
    }

    private static Optional<Path> find() {
        var named = Optional.ofNullable(System.getenv(SETTING)).map(Path::of).stream();
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var onPath = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }
}
