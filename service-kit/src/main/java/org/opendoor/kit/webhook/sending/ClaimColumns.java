package org.opendoor.kit.webhook.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.kit.history.Onlooker;
import org.opendoor.kit.history.Place;
import org.opendoor.kit.store.Columns;
import org.opendoor.kit.webhook.SigningKeys;

/** Reads a claimed row. A key that has been replaced signs for as long as its day lasts. */
@ApplicationScoped
class ClaimColumns {
    static final String SELECT = """
            select cast(id as text), district, provider, target, cast(types as text), encode(signing_key, 'hex'),
                   case when old_key_until > clock_timestamp() then encode(old_key, 'hex') end,
                   cast(place_xid as text), place_id, failures,
                   cast(coalesce(extract(epoch from clock_timestamp() - failing_since), 0) as bigint)
            """;

    private static final TypeReference<Set<String>> TYPES = new TypeReference<>() {};

    private final SigningKeys keys;
    private final ObjectMapper json;

    ClaimColumns(SigningKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    Claim read(Object[] row, UUID lease) {
        UUID webhook = Columns.uuid(row[0]);
        return new Claim(
                webhook,
                lease,
                row[1] == null ? new Onlooker.Provider((String) row[2]) : new Onlooker.District((String) row[1]),
                (String) row[3],
                types((String) row[4]),
                Stream.of(row[5], row[6])
                        .filter(Objects::nonNull)
                        .map(wrapped -> keys.unsealed((String) wrapped, webhook))
                        .toList(),
                new Place((String) row[7], Columns.number(row[8])),
                (int) Columns.number(row[9]),
                Duration.ofSeconds(Columns.number(row[10])));
    }

    private Set<String> types(String written) {
        try {
            return json.readValue(written, TYPES);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a webhook's types are no list of words", corrupt);
        }
    }
}
