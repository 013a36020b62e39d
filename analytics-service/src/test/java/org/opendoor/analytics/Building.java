package org.opendoor.analytics;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/** Operations at the generations of the projection. */
final class Building {
    static final String PATH = "/v1/ops/generations";

    private Building() {}

    /** Begins a generation and answers its number. */
    static long begin() {
        var location = ops().post(PATH).then().statusCode(201).extract().header("Location");
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }

    static void awaitCaughtUp(long generation) {
        Inside.await(1, """
                select count(*) from (select bool_and(next_offset >= end_offset) as done from replay_position
                where generation = ?) as replay where done
                """, generation);
    }

    static ValidatableResponse switchTo(long generation) {
        return ops().post(PATH + "/" + generation + "/switch").then();
    }

    static Response read(long generation) {
        return ops().get(PATH + "/" + generation);
    }

    static void discard(long generation) {
        ops().header("If-Match", read(generation).header("ETag"))
                .delete(PATH + "/" + generation)
                .then()
                .statusCode(204);
    }

    /** The groups for which Kafka keeps a place, and so a lag. */
    static List<String> groups() {
        try (var admin = Admin.create(new HashMap<>(RealParts.adminClient()))) {
            return admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .toList();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Nothing is being built afterwards. */
    static void giveUp() {
        if (Inside.count("select count(*) from generation where state = 'BUILDING'") > 0) {
            discard(Inside.count("select number from generation where state = 'BUILDING'"));
        }
    }

    static RequestSpecification ops() {
        return given().header("Authorization", "Bearer " + Tokens.of(Role.OPS, Scope.none()))
                .header("Idempotency-Key", UUID.randomUUID());
    }

    /** A generation that another replica was building until it went away: it has read up to here, of all there is. */
    static long leftBy(String replayer, Map<TopicPartition, Long> readUpTo) {
        Inside.change(
                "insert into generation (replayer, replayer_until) values (?, now() + interval '1 hour')", replayer);
        var number = Inside.count("select number from generation where state = 'BUILDING'");
        Inside.count("select make_generation(cast(? as int))", number);
        var positions = ends().entrySet().stream()
                .map(end -> "(%d, '%s', %d, 0, %d, %d)"
                        .formatted(
                                number,
                                end.getKey().topic(),
                                end.getKey().partition(),
                                readUpTo.get(end.getKey()),
                                end.getValue()))
                .collect(Collectors.joining(", "));
        Inside.change("insert into replay_position values " + positions);
        return number;
    }

    /** Where the topics end that this service hears. */
    static Map<TopicPartition, Long> ends() {
        try (var admin = Admin.create(new HashMap<>(RealParts.adminClient()))) {
            var topics = admin.listTopics().names().get().stream()
                    .filter(topic -> topic.startsWith("opendoor.") && !topic.endsWith("directory"))
                    .toList();
            var wanted = admin.describeTopics(topics).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
            return admin.listOffsets(wanted).all().get().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset()));
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
