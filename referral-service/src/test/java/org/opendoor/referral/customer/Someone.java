package org.opendoor.referral.customer;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.opendoor.referral.Api;

/** A person whom nobody else in these tests could be taken for. */
record Someone(String familyName, String dateOfBirth, String nino, String phone, String postcode) {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    static Someone fresh() {
        var random = ThreadLocalRandom.current();
        return new Someone(
                "Marsh" + word(),
                LocalDate.of(1950, 1, 1).plusDays(random.nextInt(15_000)).toString(),
                Api.nino(),
                "0191 " + random.nextInt(1_000_000, 9_999_999),
                "DH" + random.nextInt(1, 9) + " " + random.nextInt(1, 9) + "AB");
    }

    Someone called(String name) {
        return new Someone(name, dateOfBirth, nino, phone, postcode);
    }

    Someone withNino(String number) {
        return new Someone(familyName, dateOfBirth, number, phone, postcode);
    }

    /** What an adviser sends for them. */
    String offer(String answer) {
        return as(Api.offer(nino, answer));
    }

    /** Any body, about them. */
    String as(String body) {
        return body.replace("Lovelace", familyName)
                .replace("1985-12-10", dateOfBirth)
                .replace("07700 900123", phone)
                .replace("DH1 3AB", postcode);
    }

    /** The record that begins with a referral, as an opaque id. */
    String knownTo(Api api, String answer) {
        return api.customerOf(api.refer(offer(answer)));
    }

    /** All about them, as somebody tells it anew. */
    String details() {
        return """
                {"givenName": "Jo", "familyName": "%s", "dateOfBirth": "%s", "phone": "%s", "postcode": "%s"}
                """.formatted(familyName, dateOfBirth, phone, postcode);
    }

    String search() {
        return """
                {"familyName": "%s", "dateOfBirth": "%s"}""".formatted(familyName, dateOfBirth);
    }

    static String path(String customerId) {
        return "/v1/customers/" + customerId;
    }

    static Response found(Api api, String search) {
        return api.request().contentType("application/json").body(search).post("/v1/customers/search");
    }

    static String unknown() {
        return path(UUID.randomUUID().toString());
    }

    private static String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            word.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
