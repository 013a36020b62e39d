package org.opendoor.session.persistence.slot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.session.usecase.slot.FiledSlot;

/** Reads and writes the JSON that the statements of slots speak. */
@ApplicationScoped
class SlotRows {

    private final ObjectMapper json;

    SlotRows(ObjectMapper json) {
        this.json = json;
    }

    List<FiledSlot> read(List<String> rows) {
        return rows.stream().map(this::read).toList();
    }

    String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("slots cannot be written as JSON", unwritable);
        }
    }

    private FiledSlot read(String row) {
        try {
            return json.readValue(row, SlotRow.class).filed();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a slot cannot be read", unreadable);
        }
    }
}
