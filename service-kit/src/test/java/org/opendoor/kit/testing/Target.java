package org.opendoor.kit.testing;

import java.util.List;
import java.util.function.Supplier;

/**
 * Where the rows of one endpoint knock. Whoever is let in changes what they ask for, so each of them needs a thing of
 * their own; whoever is turned away changes nothing, so all of them may ask for the same, and making it is most of what
 * the test costs.
 */
final class Target {
    private final String method;
    private final String path;
    private final List<Supplier<?>> variables;
    private String type;
    private Supplier<String> body = () -> null;
    private Supplier<String> ifMatch = () -> null;
    private Asked shared;

    Target(String method, String path, List<Supplier<?>> variables) {
        this.method = method;
        this.path = path;
        this.variables = variables;
    }

    /**
     * What is asked for.
     *
     * @param ifMatch the header, or null
     * @param body what is sent, or null
     * @param variables of the path, in their order
     */
    record Asked(String ifMatch, String body, List<Object> variables) {}

    void send(String mediaType, Supplier<String> text) {
        type = mediaType;
        body = text;
    }

    void ifMatch(Supplier<String> tag) {
        ifMatch = tag;
    }

    /** Made now, for one row alone. */
    Asked once() {
        return new Asked(
                ifMatch.get(),
                body.get(),
                variables.stream().<Object>map(Supplier::get).toList());
    }

    /** Made for the first who asks, and the same for the others. */
    Asked asOften() {
        if (shared == null) {
            shared = once();
        }
        return shared;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    /** The media type of what is sent, or null. */
    String type() {
        return type;
    }
}
