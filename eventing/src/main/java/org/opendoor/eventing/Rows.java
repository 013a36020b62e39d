package org.opendoor.eventing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Many rows as one JSON parameter, for statements that work on a set: one round trip however many rows. */
public final class Rows {

    private Rows() {}

    /** @throws IllegalArgumentException where a row is no JSON, which is a fault of the caller */
    public static String write(ObjectMapper json, List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("rows cannot be written as JSON", unwritable);
        }
    }
}
