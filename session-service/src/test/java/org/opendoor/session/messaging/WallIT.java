package org.opendoor.session.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.Canaries;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Topic;

/** Canaries on the NHS side: none of them may ever be heard on the other side of the wall. */
@QuarkusTest
@RealService
class WallIT {

    @Test
    void nothing_clinical_no_absence_and_no_detailed_reason_leaves_the_nhs_side() {
        var id = Canaries.journey();

        assertThat(Topic.CARE.of(id, 6).toString()).contains("CANARY_MODULE", "NEEDS_NOT_ADDRESSED", "MENTAL");
        assertThat(Topic.PROGRAMMES.of(id, 5)).hasSize(5);
        assertThat(Topic.PROGRAMMES.everything()).doesNotContain(Canaries.WORDS);
    }

    @Test
    void jobcentre_reads_changes_and_finds_no_canary_there_while_the_provider_reads_them_all() {
        var id = Canaries.journey();

        var forJobcentre = everyChange(Role.JOBCENTRE_SYSTEM, Scope.district("durham"), id);
        var forTheProvider = everyChange(Role.PROVIDER_SYSTEM, Scope.provider("tees-valley-nhs"), id);

        assertThat(forJobcentre).contains(id.toString(), "PERSONAL").doesNotContain(Canaries.WORDS);
        assertThat(forTheProvider).contains("CANARY_MODULE", "BEREAVEMENT_OR_CRISIS", "NEEDS_NOT_ADDRESSED");
    }

    @Test
    void whoever_asked_for_no_jobcentre_is_in_no_jobcentre_feed() {
        var id = OF_TEES.known(Referrals.refer("tees-valley-nhs", "NOT_WITH_JOBCENTRE"));
        OF_TEES.end(id, "OTHER").then().statusCode(201);

        assertThat(everyChange(Role.ADVISER, Scope.district("durham"), null)).doesNotContain(id.toString());
        assertThat(everyChange(Role.PRACTITIONER, Scope.provider("tees-valley-nhs"), id))
                .contains(id.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral-service", "followup-service"})
    void no_user_of_jobcentres_side_may_read_what_is_behind_the_wall(String user) {
        var settings = new HashMap<String, Object>(RealParts.clientOf(user));
        settings.put("group.id", user + ".curious");
        try (var curious = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            assertThatThrownBy(() -> curious.partitionsFor("opendoor.care"))
                    .isInstanceOf(TopicAuthorizationException.class);
            assertThat(curious.partitionsFor("opendoor.programmes")).isNotEmpty();
        }
    }

    /** Follows the feed to its end: until the journey was there and nothing more is. */
    private static String everyChange(Role role, Scope scope, UUID until) {
        var read = new StringBuilder();
        var next = "/v1/changes?limit=200";
        for (int piece = 0; piece < 1_000; piece++) {
            Response answer =
                    Practitioner.as(role, scope).urlEncodingEnabled(false).get(next);
            answer.then().statusCode(200);
            read.append(answer.asString());
            next = answer.jsonPath().getString("next");
            var nothingNew = answer.jsonPath().getList("items").isEmpty();
            if (nothingNew && (until == null || read.indexOf(until.toString()) >= 0)) {
                return read.toString();
            }
        }
        throw new AssertionError("the feed never came to its end");
    }
}
