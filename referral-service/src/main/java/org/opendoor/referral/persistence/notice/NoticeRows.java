package org.opendoor.referral.persistence.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.referral.usecase.notice.KeptNotice;

/** Reads and writes rows as the JSON the statements speak. */
@ApplicationScoped
class NoticeRows {

    /** All but what it says, which is sealed and large. */
    static final String COLUMNS =
            "id, version, referral_id, kind, facts, speaker, channel, status, due, tries, because, sent_at, changed_at";

    private final ObjectMapper json;

    NoticeRows(ObjectMapper json) {
        this.json = json;
    }

    /** What a select gives; {@code rest} is joined to {@code notice n} or narrows it. */
    static String asJson(String rest) {
        return "select cast(to_jsonb(t) as text) from (select n.id, n.version, n.referral_id, n.kind, n.facts, n.speaker,"
                + " n.channel, n.status, n.due, n.tries, n.because, n.sent_at, n.changed_at from notice n " + rest
                + ") t";
    }

    KeptNotice read(String row) {
        try {
            return json.readValue(row, NoticeRow.class).kept();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a notice's row cannot be read", unreadable);
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
