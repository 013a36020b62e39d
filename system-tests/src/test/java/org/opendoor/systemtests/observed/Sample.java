package org.opendoor.systemtests.observed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opendoor.local.PlatformPorts;
import org.opendoor.local.Service;

/** One line of a service's /q/metrics, with the labels that Prometheus adds: job, the service's name, and instance. */
public record Sample(String name, Map<String, String> labels, double value) {
    /** Name, labels, value, and maybe the trace of a request that was counted there. */
    private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*?)})? (\\S+)(?: # .*)?");

    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** What one service shows at this moment, and that it does: for Prometheus it is up. */
    public static List<Sample> of(PlatformPorts ports, Service service) {
        var address = URI.create(ports.managementUrl(service) + "/q/metrics");
        try {
            var request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return Stream.concat(answer.body().lines(), Stream.of("up 1"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> read(line, service.title(), address.getAuthority()))
                    .toList();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no meters at " + address, e);
        }
    }

    boolean isOf(Service service) {
        return service.title().equals(labels.get("job"));
    }

    private static Sample read(String line, String job, String instance) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new AssertionError("no line of a Prometheus exposition: " + line);
        }
        var labels = new LinkedHashMap<String, String>();
        labels.put("job", job);
        labels.put("instance", instance);
        var own = LABEL.matcher(parts.group(2) == null ? "" : parts.group(2));
        while (own.find()) {
            labels.put(own.group(1), own.group(2));
        }
        return new Sample(parts.group(1), labels, number(parts.group(3)));
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
