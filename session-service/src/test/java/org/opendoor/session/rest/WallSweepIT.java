package org.opendoor.session.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.session.domain.consent.SharedItem;
import org.opendoor.session.rest.consent.Sharing;
import org.opendoor.session.testing.Canaries;
import org.opendoor.session.testing.Jobcentre;
import org.opendoor.session.testing.Jobcentre.Look;
import org.opendoor.session.testing.RealService;

/**
 * Everybody at the Jobcentre asks this service for everything it has, about somebody whose every clinical field holds a canary.
 * An endpoint that is added tomorrow is asked the day it is there.
 */
@QuarkusTest
@RealService
class WallSweepIT {

    @Test
    void nobody_at_the_jobcentre_finds_a_canary_whatever_they_ask_for() {
        var looks = Jobcentre.looksAt(Canaries.journey());

        assertThat(looks).filteredOn(look -> look.status() == 200).isNotEmpty();
        assertThat(looks).filteredOn(look -> look.status() >= 500).isEmpty();
        assertThat(looks.stream().flatMap(WallSweepIT::canaries)).isEmpty();
    }

    @Test
    void what_a_person_shares_with_their_adviser_is_the_only_exception() {
        var id = Canaries.underway();
        Sharing.give(id, "CONDITION_GROUP", "CHOOSING_SUPPORT").then().statusCode(201);
        Sharing.give(id, "MODULES", "CHOOSING_SUPPORT").then().statusCode(201);
        Sharing.withdraw(id, "MODULES").then().statusCode(200);

        var looks = Jobcentre.looksAt(id);

        assertThat(looks.stream().flatMap(WallSweepIT::canaries))
                .containsExactly(Role.ADVISER + " /v1/programmes/" + id + "/shared-items/CONDITION_GROUP: MENTAL");
    }

    /** Those in the answer; the name of the item that is shared is none. */
    private static Stream<String> canaries(Look look) {
        var body = look.body().replace(SharedItem.CONDITION_GROUP.name(), "");
        return Canaries.WORDS.stream()
                .filter(body::contains)
                .map(word -> look.role() + " " + look.path() + ": " + word);
    }
}
