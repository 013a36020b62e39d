package org.opendoor.local.ops;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opendoor.local.Service;
import org.opendoor.local.ops.ServiceState.Silent;
import org.opendoor.local.ops.ServiceState.Told;
import org.opendoor.local.ops.ServiceState.WithoutDatabase;

/**
 * All that could be stuck, as lines for people: a row for each service, and a sentence for each thing that is wrong.
 *
 * @param states what could be learned of each service
 */
public record OpsScreen(Map<Service, ServiceState> states, Promise promise) {
    private static final String ROW = "%-18s %7s %11s %6s %7s %6s %6s %6s %13s %11s";
    private static final String UNKNOWN = "?";
    private static final List<String> LEGEND = List.of(
            "outbox: events to send. parked: events that wait for what they refer to. dead: events that could not be",
            "handled. due, late: timers to fire, and more than a minute late. lag: events to hear. (oldest): their age.");

    /** What is wrong, in the order of the screen. */
    public List<Trouble> troubles() {
        return Stream.concat(
                        Diagnosis.of(promise).stream(),
                        states.entrySet().stream()
                                .flatMap(
                                        service -> Diagnosis.of(service.getKey().title(), service.getValue()).stream()))
                .toList();
    }

    /** Whether somebody should do something; what may pass by itself does not count. */
    public boolean needsSomebody() {
        return troubles().stream().anyMatch(trouble -> !trouble.mayPass());
    }

    /** The whole screen. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted(
                "", "outbox", "(oldest)", "relay", "parked", "dead", "due", "late", "lag (events)", "(oldest)"));
        states.forEach((service, state) -> lines.add(row(service.title(), state)));
        lines.add("");
        lines.addAll(LEGEND);
        lines.add("");
        var troubles = troubles();
        if (troubles.isEmpty()) {
            lines.add("All is well.");
        } else {
            lines.add("What is wrong:");
            troubles.forEach(trouble -> lines.add("- " + trouble.line()));
        }
        return lines;
    }

    private static String row(String service, ServiceState state) {
        return switch (state) {
            case Silent _ -> "%-18s does not answer".formatted(service);
            case WithoutDatabase _ -> "%-18s cannot read its database".formatted(service);
            case Told told ->
                ROW.formatted(
                        service,
                        told.outbox().events(),
                        Age.of(told.outbox().oldest()),
                        told.relay() ? "yes" : "no",
                        told.parked().events(),
                        told.dead().events(),
                        told.timers().due(),
                        told.timers().late(),
                        told.behind().map(lag -> Long.toString(lag.events())).orElse(UNKNOWN),
                        told.behind().map(lag -> Age.of(lag.oldest())).orElse(UNKNOWN));
        };
    }
}
