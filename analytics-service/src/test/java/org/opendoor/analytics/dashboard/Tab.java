package org.opendoor.analytics.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** One tab of a browser, told what to do over the DevTools protocol. */
final class Tab implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int HEIGHT = 900;

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicReference<CompletableFuture<JsonNode>> loaded =
            new AtomicReference<>(new CompletableFuture<>());
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    private Tab() {}

    static Tab at(URI address, int width) {
        var tab = new Tab();
        tab.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, tab)
                .join();
        for (String domain : List.of("Page", "Log", "Runtime")) {
            tab.say(domain + ".enable", Map.of());
        }
        tab.say(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        return tab;
    }

    /** Goes there, and waits until everything is loaded. */
    void visit(String address) {
        loaded.set(new CompletableFuture<>());
        say("Page.navigate", Map.of("url", address));
        await(loaded.get());
    }

    /** What a script comes to in the page; a promise is waited for. */
    JsonNode run(String script) {
        var answer = say("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** The whole page as somebody would see it who scrolled. */
    void photograph(Path file) {
        var taken = say("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(taken.path("data").asText()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the browser had to say against the pages: scripts that failed, things that the policy forbade. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
        part.append(data);
        if (whole) {
            hear(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(String text) {
        var said = read(text);
        switch (said.path("method").asText()) {
            case "" -> open.remove(said.path("id").asInt()).complete(said);
            case "Page.loadEventFired" -> loaded.get().complete(said);
            case "Log.entryAdded", "Runtime.exceptionThrown" ->
                complaints.add(said.path("params").toString());
            default -> {}
        }
    }

    private JsonNode say(String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        open.put(id, answer);
        try {
            var text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
            socket.sendText(text, true).join();
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var heard = await(answer);
        if (heard.has("error")) {
            throw new AssertionError(method + ": " + heard.get("error"));
        }
        return heard.path("result");
    }

    private static JsonNode await(CompletableFuture<JsonNode> answer) {
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException garbled) {
            throw new UncheckedIOException(garbled);
        }
    }
}
