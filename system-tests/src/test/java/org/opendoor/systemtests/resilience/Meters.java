package org.opendoor.systemtests.resilience;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.DoubleStream;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.Service;

/** A service's Prometheus meters at one moment. */
record Meters(String text) {

    static Meters of(PlatformAccess platform, Service service) {
        var address = URI.create(platform.ports().managementUrl(service) + "/q/metrics");
        try (var http = HttpClient.newHttpClient()) {
            return new Meters(http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no meters at " + address, e);
        }
    }

    /** The sum over all labels; fails where there is no such meter. */
    double value(String name) {
        var values = text.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .toArray();
        if (values.length == 0) {
            throw new AssertionError("no meter " + name + " in\n" + text);
        }
        return DoubleStream.of(values).sum();
    }
}
