package org.opendoor.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operations are answered. */
@QuarkusTest
@Platform
class GenerationRestIT {

    @BeforeEach
    @AfterEach
    void nothing_is_being_built() {
        Building.giveUp();
    }

    @Test
    void a_second_one_is_not_begun_while_one_is_being_built() {
        stuck();

        Building.ops().post(Building.PATH).then().statusCode(409).body("code", equalTo("GENERATION_BEING_BUILT"));
    }

    @Test
    void a_request_that_is_repeated_begins_one_generation() {
        var before = Inside.count("select count(*) from generation");
        var request = Building.ops();
        var first = request.post(Building.PATH).then().statusCode(201).extract().header("Location");

        var second =
                request.post(Building.PATH).then().statusCode(201).extract().header("Location");

        assertThat(second).isEqualTo(first);
        assertThat(Inside.count("select count(*) from generation")).isEqualTo(before + 1);
        assertThat(Inside.count("""
                        select count(*) from audit join generation on subject_id = generation.id
                        where what = 'GENERATION_BEGUN' and state = 'BUILDING'
                        """)).isEqualTo(1);
    }

    @Test
    void one_that_is_not_caught_up_is_not_switched_to() {
        Building.switchTo(stuck()).statusCode(409).body("code", equalTo("GENERATION_NOT_CAUGHT_UP"));
    }

    @Test
    void the_one_that_is_read_is_switched_to_already_and_never_discarded() {
        var read = Inside.generation();

        Building.switchTo(read).statusCode(200).body("state", equalTo("READ"));
        discard(read, Building.read(read).header("ETag"), 409, "GENERATION_READ");
    }

    @Test
    void one_is_discarded_by_whoever_has_seen_its_state_as_it_is() {
        var stuck = stuck();

        Building.ops().delete(Building.PATH + "/" + stuck).then().statusCode(428);
        discard(stuck, "\"7\"", 412, "PRECONDITION_FAILED");
        Building.discard(stuck);

        Building.read(stuck).then().statusCode(404);
        assertThat(Inside.count("select count(*) from pg_tables where schemaname = ?", "generation_" + stuck))
                .isZero();
    }

    @Test
    void progress_is_told_in_records() {
        var stuck = stuck();
        Inside.change("""
                update replay_position set next_offset = 25, end_offset = 100
                where generation = ? and topic = 'opendoor.care' and kafka_partition = 0
                """, stuck);
        Inside.change("""
                delete from replay_position
                where generation = ? and (topic <> 'opendoor.care' or kafka_partition > 0)
                """, stuck);
        Inside.change("update generation set worked_millis = 5000 where number = ?", stuck);

        Building.read(stuck)
                .then()
                .statusCode(200)
                .body("state", equalTo("BUILDING"))
                .body("replay.done", equalTo(25))
                .body("replay.all", equalTo(100))
                .body("replay.perSecond", equalTo(5))
                .body("replay.secondsLeft", equalTo(15))
                .body("replay.caughtUp", equalTo(false));
        Building.ops().get(Building.PATH).then().statusCode(200).body("state", hasItem("READ"));
    }

    private static void discard(long generation, String tag, int status, String code) {
        Building.ops()
                .header("If-Match", tag)
                .delete(Building.PATH + "/" + generation)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    /** Another replica is at it and does not come forward. */
    private static long stuck() {
        var number = Building.leftBy("somebody at it", Building.ends());
        Inside.change("update replay_position set end_offset = end_offset + 1 where generation = ?", number);
        return number;
    }
}
