package org.opendoor.local.ops;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** A service's meters at one moment, as its management port tells them; empty where it does not. */
public record MeterReading(String text) {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Reads them from the management interface at this address. */
    public static MeterReading at(String managementUrl) {
        var request = HttpRequest.newBuilder(URI.create(managementUrl + "/q/metrics"))
                .timeout(LIMIT)
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
            return new MeterReading(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException silent) {
            return new MeterReading("");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new MeterReading("");
        }
    }

    /** The value of a meter without labels; empty if there is none, or if the service does not know it. */
    Optional<Double> value(String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Double.valueOf(line.substring(name.length() + 1).strip()))
                .filter(Double::isFinite)
                .findFirst();
    }
}
