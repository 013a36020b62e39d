package org.opendoor.kit.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.opendoor.kit.identity.Role;

/** One row of a {@link PermissionTable}: somebody asks for something and is to get this status. */
public final class PermissionRow {
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

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
        if (target.ifMatch() != null) {
            request.header("If-Match", target.ifMatch().get());
        }
        if (target.body() != null) {
            request.contentType(target.type()).body(target.body().get());
        }
        Object[] variables = target.variables().stream().map(Supplier::get).toArray();
        var response = request.request(target.method(), target.path(), variables);
        Assertions.assertThat(response.statusCode())
                .as("%s%n%s", this, response.asString())
                .isEqualTo(status);
    }

    /** Whether whoever asks here may ask at all. */
    boolean isLetIn() {
        return status != UNAUTHENTICATED && status != FORBIDDEN;
    }

    int status() {
        return status;
    }

    String endpoint() {
        return target.method() + " " + target.path();
    }

    /** The request of this row; what it is about is made now, the body's first. */
    Knock knock() {
        String body = target.body() == null ? null : target.body().get();
        return new Knock(
                target.method(),
                target.path(),
                target.variables().stream()
                        .map(variable -> String.valueOf(variable.get()))
                        .toList(),
                token.get(),
                target.type(),
                body,
                target.ifMatch() == null ? null : target.ifMatch().get());
    }

    @Override
    public String toString() {
        return target.method() + " " + target.path() + " by " + who + " → " + status;
    }

    /** Where a row knocks. */
    record Target(
            String method,
            String path,
            List<Supplier<?>> variables,
            String type,
            Supplier<String> body,
            Supplier<String> ifMatch) {
        Target withBody(String mediaType, Supplier<String> text) {
            return new Target(method, path, variables, mediaType, text, ifMatch);
        }

        Target withIfMatch(Supplier<String> tag) {
            return new Target(method, path, variables, type, body, tag);
        }
    }
}
