package org.opendoor.local.simulate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What was sent, counted; and what was refused, of which the first few are kept in words. */
final class Sent {
    private static final int TOLD = 5;

    /** What people did. */
    enum What {
        OFFERED("offered the programme"),
        SAID_NO("said no"),
        REFERRED("referred"),
        NEVER_STARTED("never started"),
        NOT_ACCEPTED("not accepted"),
        ASSESSED("assessed and accepted"),
        SESSIONS("sessions in registers"),
        LEFT("left early"),
        COMPLETED("came to the end of their plan"),
        CONTACTS_MADE("conversations afterwards"),
        CONTACTS_FORGOTTEN("promises that nobody kept"),
        CAME_BACK("came back");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }

    private final Map<What, AtomicLong> counts = new EnumMap<>(What.class);
    private final AtomicLong calls = new AtomicLong();
    private final List<String> refusals = new ArrayList<>();
    private long refused;

    Sent() {
        for (var what : What.values()) {
            counts.put(what, new AtomicLong());
        }
    }

    void add(What what) {
        counts.get(what).incrementAndGet();
    }

    void add(What what, long many) {
        counts.get(what).addAndGet(many);
    }

    void called() {
        calls.incrementAndGet();
    }

    long calls() {
        return calls.get();
    }

    synchronized void refused(String why) {
        refused++;
        if (refusals.size() < TOLD) {
            refusals.add(why);
        }
    }

    synchronized long refused() {
        return refused;
    }

    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    List<String> lines() {
        return counts.entrySet().stream()
                .map(each -> "%7d %s".formatted(each.getValue().get(), each.getKey().words))
                .toList();
    }
}
