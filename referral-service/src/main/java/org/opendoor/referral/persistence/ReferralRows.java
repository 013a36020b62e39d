package org.opendoor.referral.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.referral.usecase.Journey;

/** Reads and writes rows as the JSON the statements speak: one parameter, whatever a row holds. */
@ApplicationScoped
public class ReferralRows {

    /** What a select of {@code referral r} gives. */
    public static final String AS_JSON = "select cast(to_jsonb(r) as text) from referral r ";

    /** The same with the instant {@code found.since}, where a list says since when; {@code found} is still to be joined. */
    public static final String WITH = "select cast(to_jsonb(r) as text), found.since from referral r ";

    private final ObjectMapper json;

    ReferralRows(ObjectMapper json) {
        this.json = json;
    }

    /** A row as a journey. */
    public Journey read(String row) {
        try {
            return json.readValue(row, ReferralRow.class).journey();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a referral's row cannot be read", unreadable);
        }
    }

    /** Any value as the JSON of a parameter. */
    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot be written as JSON", unwritable);
        }
    }
}
