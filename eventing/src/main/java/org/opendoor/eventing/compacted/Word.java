package org.opendoor.eventing.compacted;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.Handled;

/** The full state of one entry, as far as a service reads it. */
public interface Word {

    /** The record's key, as it follows from what is said: kind and id. */
    String key();

    /** Whether everything that the service cannot do without is there. */
    boolean complete();

    /**
     * Reads the word in an event and has it kept.
     *
     * @param keep writes it down; answers whether it was news
     * @return Rejected as UNREADABLE, INCOMPLETE or KEY_IS_ANOTHER where it is no such word
     */
    static <W extends Word> Uni<Handled> read(
            Envelope event, ObjectMapper json, Class<W> type, Function<W, Uni<Boolean>> keep) {
        W word;
        try {
            word = event.read(json, type);
        } catch (UncheckedIOException unreadable) {
            return rejected("UNREADABLE", type);
        }
        if (word == null || !word.complete()) {
            return rejected("INCOMPLETE", type);
        }
        if (!word.key().equals(event.key())) {
            return rejected("KEY_IS_ANOTHER", type);
        }
        return keep.apply(word).map(news -> news ? new Handled.Applied(type.getSimpleName()) : new Handled.Duplicate());
    }

    private static Uni<Handled> rejected(String code, Class<?> what) {
        return Uni.createFrom().item(new Handled.Rejected(code, what.getSimpleName()));
    }
}
