package org.opendoor.kit.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opendoor.kit.history.Onlooker;
import org.opendoor.kit.store.Columns;

/** Reads a row of a subscription, without its keys. */
@ApplicationScoped
class WebhookColumns {
    static final String SELECT = """
            select cast(id as text), version, district, provider, target, cast(types as text), disabled_because, disabled_at,
                   old_key_until, created_at
            """;

    private static final TypeReference<TreeSet<String>> TYPES = new TypeReference<>() {};

    private final ObjectMapper json;

    WebhookColumns(ObjectMapper json) {
        this.json = json;
    }

    Webhook read(Object[] row) {
        return new Webhook(
                Columns.uuid(row[0]),
                Columns.number(row[1]),
                row[2] == null ? new Onlooker.Provider((String) row[3]) : new Onlooker.District((String) row[2]),
                (String) row[4],
                types((String) row[5]),
                Optional.ofNullable(row[6])
                        .map(why -> new Webhook.Off(WhyOff.valueOf((String) why), Columns.instant(row[7]))),
                Columns.instant(row[8]),
                Columns.instant(row[9]));
    }

    private Set<String> types(String written) {
        try {
            return json.readValue(written, TYPES);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a webhook's types are no list of words", corrupt);
        }
    }
}
