package org.opendoor.kit.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.opendoor.kit.identity.Role;

/** One row of a {@link PermissionTable}: somebody asks for something and is to get this status. */
public final class PermissionRow {
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Target target;
    private final String who;
    private final Supplier<String> token;
    private final int status;

    private PermissionRow(Target target, String who, Supplier<String> token, int status) {
        this.target = target;
        this.who = who;
        this.token = token;
        this.status = status;
    }

    static PermissionRow withToken(Target target, Role role, Scope scope, int status) {
        return new PermissionRow(
                target, role.claim() + " of " + scope, () -> "Bearer " + Tokens.of(role, scope), status);
    }

    static PermissionRow withoutToken(Target target) {
        return new PermissionRow(target, "nobody", () -> null, UNAUTHENTICATED);
    }

    static PermissionRow withForgedToken(Target target) {
        return new PermissionRow(
                target, "a forger", () -> "Bearer " + Tokens.forged(Role.JOBCENTRE_SYSTEM), UNAUTHENTICATED);
    }

    /** Asks the running service. */
    public void check() {
        RequestSpecification request = RestAssured.given().header("Idempotency-Key", UUID.randomUUID());
        String bearer = token.get();
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        var asked = isTurnedAway() ? target.asOften() : target.once();
        if (asked.ifMatch() != null) {
            request.header("If-Match", asked.ifMatch());
        }
        if (asked.body() != null) {
            request.contentType(target.type()).body(asked.body());
        }
        var response = request.request(
                target.method(), target.path(), asked.variables().toArray());
        Assertions.assertThat(response.statusCode())
                .as("%s%n%s", this, response.asString())
                .isEqualTo(status);
    }

    /** Whether whoever asks here may ask at all. */
    boolean isLetIn() {
        return status != UNAUTHENTICATED && status != FORBIDDEN;
    }

    /** Whether nothing comes of asking, so that the next may ask for the very same thing. */
    private boolean isTurnedAway() {
        return !isLetIn() || status == NOT_FOUND;
    }

    int status() {
        return status;
    }

    String endpoint() {
        return target.method() + " " + target.path();
    }

    /** The request of this row; what it is about is made now. */
    Knock knock() {
        var asked = target.once();
        return new Knock(
                target.method(),
                target.path(),
                asked.variables().stream().map(String::valueOf).toList(),
                token.get(),
                target.type(),
                asked.body(),
                asked.ifMatch());
    }

    @Override
    public String toString() {
        return target.method() + " " + target.path() + " by " + who + " → " + status;
    }
}
