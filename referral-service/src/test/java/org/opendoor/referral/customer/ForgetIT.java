package org.opendoor.referral.customer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.opendoor.referral.customer.Someone.path;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;
import org.opendoor.referral.Topics;

/** Forgetting leaves no readable byte, in no table and on no topic. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class ForgetIT {

    private static final Api PROVIDER =
            Api.of(Tokens.of("provider-system-1", Role.PROVIDER_SYSTEM, Scope.provider("tees-valley-nhs")));
    private static final List<String> TOPICS =
            List.of("opendoor.referrals", "opendoor.referral-details", "opendoor.directory");

    @Test
    void no_table_and_no_topic_holds_a_readable_byte_of_the_person() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.offer(Api.NO));
        String record = path(Api.ADVISER.customerOf(declined));
        String mark = "Xanthippe" + UUID.randomUUID().toString().substring(0, 8);
        String told = """
                {"givenName": "%1$s", "familyName": "%1$s-Marsh", "dateOfBirth": "%2$s", "phone": "%3$s",
                 "email": "%1$s@example.org", "address": "7 %1$s Lane"}""".formatted(mark, jo.dateOfBirth(), jo.phone());
        Api.ADVISER.put(record, "\"1\"", told).then().statusCode(200);
        Api.ADVISER
                .post(record + "/claims", "{\"benefit\":\"ESA\",\"from\":\"2020-01-01\"}")
                .then()
                .statusCode(200);
        Someone.found(Api.ADVISER, jo.called(mark + "-Marsh").search()).then().statusCode(200);
        Api.DATA_PROTECTION.get(record + "/export").then().statusCode(200);

        Api.DATA_PROTECTION.post(record + "/forget", "").then().statusCode(200).body("standing", equalTo("FORGOTTEN"));

        Topics.said(TOPICS.getFirst(), declined, 3);
        noReadableByteOf(mark, jo.nino(), jo.phone(), jo.familyName());
        assertThat(Rows.of("select 1 from customer_keys.customer_key where customer_id = ?", id(record)))
                .isEmpty();
        assertThat(Rows.of(
                        "select 1 from customer where id = ? and coalesce(person, nino_hash, surname_birth_hash, phone_hash, postcode_hash) is not null",
                        id(record)))
                .isEmpty();
        assertThat(Rows.of("select outward_code from referral where customer_id = ?", id(record)))
                .containsOnlyNulls();
    }

    @Test
    void nothing_that_was_written_to_them_stays_readable_whether_it_waits_lies_ready_or_is_sent() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.offer(Api.NO));
        String record = path(Api.ADVISER.customerOf(declined));
        String mark = "Xanthippe" + UUID.randomUUID().toString().substring(0, 8);
        String told = """
                {"givenName": "%1$s", "familyName": "Marsh", "email": "%1$s@example.org", "address": "7 %1$s Lane",
                 "postcode": "DH1 3AB", "contact": {"channel": "%2$s", "quietHours": {"from": "00:00", "to": "23:59"}}}""";
        Api.ADVISER.put(record, "\"1\"", told.formatted(mark, "LETTER")).then().statusCode(200);
        String sent = "/v1/notices/" + invited(declined, 1, "QUEUED");
        PROVIDER.get(sent + "/envelope").then().statusCode(200).body("name", containsString(mark));
        PROVIDER.post(sent + "/taken", "").then().statusCode(200);
        PROVIDER.post(sent + "/dispatched", "").then().statusCode(200).body("status", equalTo("SENT"));
        invited(declined, 2, "QUEUED");
        Api.ADVISER.put(record, "\"2\"", told.formatted(mark, "EMAIL")).then().statusCode(200);
        invited(declined, 3, "PLANNED");

        Api.DATA_PROTECTION.post(record + "/forget", "").then().statusCode(200);

        noReadableByteOf(mark, jo.nino(), jo.phone());
        Refused.with(PROVIDER.get(sent + "/document"), 410, "NOTICE_UNREADABLE");
    }

    @Test
    void a_forgotten_person_is_gone_for_everybody_and_stays_so() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.offer(Api.NO));
        String record = path(Api.ADVISER.customerOf(declined));
        Api.DATA_PROTECTION.post(record + "/forget", "").then().statusCode(200);
        Api.DATA_PROTECTION.post(record + "/forget", "").then().statusCode(200);

        for (Api api : List.of(Api.ADVISER, Api.DATA_PROTECTION)) {
            Refused.with(api.get(record), 410, "CUSTOMER_FORGOTTEN");
        }
        Refused.with(Api.DATA_PROTECTION.get(record + "/export"), 410, "CUSTOMER_FORGOTTEN");
        Refused.with(Api.ADVISER.put(record, "\"2\"", jo.details()), 410, "CUSTOMER_FORGOTTEN");
        Refused.with(Api.ADVISER.post("/v1/referrals/" + declined + "/re-referral", "{}"), 410, "CUSTOMER_FORGOTTEN");
        Refused.with(Api.ELSEWHERE.get(record), 404, "NOT_YET_KNOWN");
        Refused.with(Api.ADVISER.get("/v1/referrals/" + declined + "/person"), 404, "NOT_YET_KNOWN");
        Api.ADVISER.get("/v1/referrals/" + declined).then().statusCode(200).body("state", equalTo("DECLINED"));
    }

    @Test
    void it_is_said_once_for_each_journey_and_who_comes_again_is_somebody_new() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.offer(Api.NO));
        String record = path(Api.ADVISER.customerOf(declined));
        Api.DATA_PROTECTION.post(record + "/forget", "").then().statusCode(200);
        Api.DATA_PROTECTION.post(record + "/forget", "").then().statusCode(200);

        String again = jo.knownTo(Api.ADVISER, Api.YES);

        var said = Topics.said(TOPICS.getFirst(), declined, 3);
        assertThat(said).hasSize(3);
        assertThat(Topics.header(said.getLast(), "ce_type")).isEqualTo("opendoor.referral.forgotten.v1");
        Contract.check("referral.forgotten", Topics.text(said.getLast()));
        assertThat(path(again)).isNotEqualTo(record);
    }

    @Test
    void a_running_journey_has_to_end_first() {
        var jo = Someone.fresh();
        String referral = Api.ADVISER.refer(jo.offer(null));
        String record = path(Api.ADVISER.customerOf(referral));

        Refused.with(Api.DATA_PROTECTION.post(record + "/forget", ""), 409, "JOURNEY_RUNNING")
                .then()
                .body("existing", equalTo("/v1/referrals/" + referral));
        Api.ADVISER
                .post("/v1/referrals/" + referral + "/withdrawal", "{\"reason\":\"OTHER\"}")
                .then()
                .statusCode(200);
        Api.DATA_PROTECTION.post(record + "/forget", "").then().statusCode(200);
        Refused.with(Api.DATA_PROTECTION.post(Someone.unknown() + "/forget", ""), 404, "NOT_YET_KNOWN");
    }

    private static void noReadableByteOf(String... told) {
        List<String> marks = Stream.of(told).flatMap(ForgetIT::forms).toList();
        for (String column : columns()) {
            assertThat(String.join("\n", Rows.of(column))).as(column).doesNotContain(marks);
        }
        for (String topic : TOPICS) {
            assertThat(Topics.everything(topic)).as(topic).doesNotContain(marks);
        }
    }

    /** The provider invites them for the {@code number}th time; its id, once it stands like this. */
    private static String invited(String journey, int number, String status) {
        UUID event = Topics.say(
                "followup-service", "opendoor.followups", "followup.invitation-due", journey, number, """
                        {"referralId": "%s", "number": %d, "dueOn": "2027-03-01", "sender": "PROVIDER"}
                        """.formatted(
                                journey, number));
        return await().atMost(ofSeconds(20))
                .until(
                        () -> Rows.of("select id from notice where event_id = ? and status = ?", event, status),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static List<String> columns() {
        return Rows.of("""
                select format('select coalesce(%I::text, '''') from %I.%I', column_name, table_schema, table_name)
                from information_schema.columns
                where table_schema in ('public', 'customer_keys') and table_name <> 'flyway_schema_history'
                """);
    }

    /** As text, and as its bytes would look in hexadecimal digits or Base64, wherever in a longer text they stand. */
    private static Stream<String> forms(String mark) {
        byte[] bytes = mark.getBytes(UTF_8);
        String hex = HexFormat.of().formatHex(bytes);
        Stream<String> base64 = Stream.of(0, 1, 2).map(shift -> {
            byte[] shifted = new byte[bytes.length + shift];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            return text.substring(shift == 0 ? 0 : shift + 1, text.length() - 1);
        });
        return Stream.concat(Stream.of(mark, hex, hex.toUpperCase(Locale.ROOT)), base64);
    }

    private static UUID id(String record) {
        return UUID.fromString(record.substring(record.lastIndexOf('/') + 1));
    }
}
