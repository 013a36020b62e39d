package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

@QuarkusTest
class PageIT {
    @Test
    void the_pages_together_are_the_list_and_the_last_one_says_so() {
        String district = "D-" + UUID.randomUUID();
        String token = Tokens.of(Role.ADVISER, Scope.district(district));
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            taken.add(Ask.with(token)
                    .header("Idempotency-Key", Ask.newKey())
                    .contentType("application/json")
                    .body("{\"district\":\"" + district + "\",\"words\":\"w\"}")
                    .post("/v1/notes")
                    .path("id"));
        }
        List<String> read = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String next = "/v1/notes?limit=3";
        while (next != null) {
            Response page = RestAssured.given()
                    .spec(Ask.with(token))
                    .urlEncodingEnabled(false)
                    .get(next);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            List<String> ids = page.jsonPath().getList("items.id");
            read.addAll(ids);
            sizes.add(ids.size());
            next = page.path("next");
        }
        assertThat(read).isEqualTo(taken);
        assertThat(sizes).containsExactly(3, 3, 1);
    }
}
