package org.opendoor.referral.persistence.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.persistence.customer.SubjectAccess.Table;
import org.opendoor.referral.usecase.customer.CustomerFiles;
import org.opendoor.referral.usecase.customer.Holdings;

/** Reads, table by table, what {@link SubjectAccess} says is a person's to know, and puts words to its codes. */
@ApplicationScoped
class HoldingsStore implements Holdings {

    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Database database;
    private final CustomerFiles files;
    private final SubjectAccess access;
    private final Words words;
    private final ObjectMapper json;

    HoldingsStore(Database database, CustomerFiles files, SubjectAccess access, Words words, ObjectMapper json) {
        this.database = database;
        this.files = files;
        this.access = access;
        this.words = words;
        this.json = json;
    }

    @Override
    public Uni<Map<String, Object>> about(UUID customerId) {
        Map<String, Object> all = new LinkedHashMap<>();
        return files.find(customerId)
                .invoke(file -> all.put(
                        "person",
                        file.flatMap(found -> found.customer().profile())
                                .map(this::tree)
                                .orElseThrow()))
                .chain(() -> Multi.createFrom()
                        .iterable(access.told())
                        .onItem()
                        .transformToUniAndConcatenate(table ->
                                rows(table, customerId).invoke(rows -> all.put(table.table(), words.into(rows))))
                        .collect()
                        .last())
                .replaceWith(all);
    }

    private Object tree(Profile profile) {
        return words.into(json.convertValue(SealedProfile.of(profile), TREE));
    }

    private Uni<List<Map<String, Object>>> rows(Table table, UUID customerId) {
        return database.with(session -> session.createNativeQuery(table.select(), String.class)
                        .setParameter(1, customerId)
                        .getSingleResult())
                .map(this::read);
    }

    private List<Map<String, Object>> read(String rows) {
        try {
            return json.readValue(rows, ROWS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("rows cannot be read", unreadable);
        }
    }
}
