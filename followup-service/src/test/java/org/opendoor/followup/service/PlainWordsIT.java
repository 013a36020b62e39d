package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendoor.followup.service.Telling.ended;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.usecase.PlainWords;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** Words that were written down before words were sealed. */
@QuarkusTest
@Bench
class PlainWordsIT {
    private static final String WORDS = "What was said before";

    @Inject
    Clockwork clockwork;

    @Inject
    PlainWords words;

    @Inject
    Contexts contexts;

    private final UUID journey = Ids.next();
    private final String path = "/v1/follow-ups/" + journey;
    private final Asking adviser = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));

    @Test
    void they_are_sealed_and_read_as_they_were() throws Exception {
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("COMPLETED", clockwork.today())));
        var conversation = path + "/contacts/" + adviser.get(path).getString("contacts[0].contactId") + "/conversation";
        adviser.post(conversation, "{\"options\":[],\"noneWanted\":true}", 201);
        Rows.execute(
                "update contact set situation = ?, steps_offered = null, steps_answered = null where referral_id = ?",
                WORDS,
                journey);

        contexts.fresh(words::sealSome).await().atMost(Duration.ofSeconds(30));

        assertThat(Rows.count("select count(*) from contact where situation is not null"))
                .isZero();
        adviser.get(conversation, 200).body("words.situation", equalTo(WORDS)).body("noneWanted", equalTo(true));
    }
}
