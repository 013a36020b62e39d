package org.opendoor.session.domain.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendoor.session.domain.BritishDate;

/**
 * That somebody spoke to a person outside of a session, or tried to. No words: what was said is nobody's but theirs.
 *
 * @param reached whether the person was there at the other end; a letter that nobody answered is no contact
 * @param by the token subject of who did it
 */
public record Contact(UUID id, UUID referralId, Way way, boolean reached, Instant at, String by) {

    /** How. */
    public enum Way {
        CALL,
        MESSAGE,
        LETTER,
        IN_PERSON
    }

    /** The day in the United Kingdom. */
    public LocalDate on() {
        return BritishDate.of(at);
    }
}
