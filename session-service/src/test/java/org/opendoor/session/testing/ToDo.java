package org.opendoor.session.testing;

import static org.opendoor.session.testing.Practitioner.as;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** What there is to do for one person, as their provider sees it. */
public final class ToDo {

    private ToDo() {}

    /** What is to be done of this kind. */
    public static Optional<Map<String, Object>> find(Practitioner whose, UUID referralId, String kind) {
        List<Map<String, Object>> found = whose.asked()
                .get("/v1/tasks?referralId={id}&kind={kind}", referralId, kind)
                .jsonPath()
                .getList("items");
        return found.stream().findFirst();
    }

    /** Waits until there is something of this kind, and answers with its id. */
    public static UUID await(Practitioner whose, UUID referralId, String kind) {
        return Awaitility.await(kind)
                .atMost(Duration.ofSeconds(20))
                .until(() -> find(whose, referralId, kind), Optional::isPresent)
                .map(task -> UUID.fromString((String) task.get("id")))
                .orElseThrow();
    }

    /** Says what came of it. */
    public static Response done(Practitioner whose, UUID taskId, String outcome) {
        return as(Role.PRACTITIONER, Scope.provider(whose.provider()))
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"outcome\": \"%s\"}".formatted(outcome))
                .post("/v1/tasks/{id}/done", taskId);
    }
}
