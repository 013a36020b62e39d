package org.opendoor.local.ops;

/**
 * Something that is not as it should be.
 *
 * @param sentence what it is
 * @param page what to do about it
 * @param mayPass true while it is so young that it may end by itself
 */
public record Trouble(String sentence, String page, boolean mayPass) {

    static Trouble lasting(String page, String sentence) {
        return new Trouble(sentence, page, false);
    }

    /** As one line for people. */
    public String line() {
        return "%s%s See docs/runbooks/%s.md".formatted(sentence, mayPass ? " This may pass." : "", page);
    }
}
