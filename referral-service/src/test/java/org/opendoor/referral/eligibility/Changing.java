package org.opendoor.referral.eligibility;

import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicReference;
import org.opendoor.referral.Api;

/** People for whom something changes, and what is told of them. */
final class Changing {

    static final String WORK = """
            {"kind": "STARTED_WORK", "effectiveOn": "2026-11-02", "hoursPerWeek": 16, "annualPay": 11500}""";

    private static final AtomicReference<String> LAST = new AtomicReference<>();

    private Changing() {}

    /** Somebody a centre took in, and who is with Jobcentre; with a provider now. */
    static String withJobcentre() {
        String customer = Api.INTAKE.customerOf(Api.INTAKE.refer(Api.intake(Api.nino(), "VOLUNTARY", Api.YES)));
        LAST.set(customer);
        return customer;
    }

    /** A change of that person. */
    static String told() {
        return id(tell(Api.ADVISER, LAST.get(), WORK));
    }

    /** A referral during which the person moved to Jobseeker's Allowance. */
    static String movedToJsa() {
        String referral = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        tell(Api.ADVISER, Api.ADVISER.customerOf(referral), kind("TO_JSA", "2026-11-02"))
                .then()
                .statusCode(201);
        return referral;
    }

    static Response tell(Api api, String customer, String body) {
        return api.post(path(customer), body);
    }

    static String kind(String kind, String on) {
        return "{\"kind\":\"" + kind + "\",\"effectiveOn\":\"" + on + "\"}";
    }

    static String path(String customer) {
        return "/v1/customers/" + customer + "/eligibility-changes";
    }

    static String id(Response told) {
        return told.then().extract().path("changeId");
    }

    static Response answer(Api api, String referral, boolean agreed) {
        return api.post("/v1/referrals/" + referral + "/continuation", "{\"agreed\":" + agreed + "}");
    }
}
