package org.opendoor.referral.persistence.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.referral.usecase.directory.Kept;

/** Reads and writes the directory's rows as the JSON that its statements speak. */
@ApplicationScoped
class EntryRows {

    private final ObjectMapper json;

    EntryRows(ObjectMapper json) {
        this.json = json;
    }

    Kept read(EntryTable table, String row) {
        return read(row, table.row).kept();
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a row of the directory cannot be read", unreadable);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot be written as JSON", unwritable);
        }
    }
}
