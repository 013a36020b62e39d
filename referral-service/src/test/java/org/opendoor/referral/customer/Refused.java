package org.opendoor.referral.customer;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;

/** A no, as a problem. */
public final class Refused {

    private Refused() {}

    public static Response with(Response response, int status, String code) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        return response;
    }
}
