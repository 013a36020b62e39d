package org.opendoor.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opendoor.embedded.DemoLogins;
import org.opendoor.embedded.TokenEndpoint;

/** Access tokens of the realm's demo logins; one is used again for some minutes. */
public final class Tokens {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Kept(String token, Instant until) {}

    private final TokenEndpoint endpoint;
    private final DemoLogins logins = DemoLogins.ofRealm();
    private final Map<DemoLogins.Entry, Kept> kept = new ConcurrentHashMap<>();

    public Tokens(String realmUrl) {
        this.endpoint = new TokenEndpoint(realmUrl);
    }

    /**
     * The token of somebody with this role.
     *
     * @param scope the district, provider or centre; null or empty for the first that the realm file has
     * @throws IllegalArgumentException if the realm has no such login, with the roles and scopes there are
     */
    public String of(String role, String scope) {
        var entry = logins.find(role, scope).orElseThrow(() -> unknown(role, scope));
        return kept.compute(entry, (_, old) -> old != null && Instant.now().isBefore(old.until()) ? old : fresh(entry))
                .token();
    }

    /** The token of a role without a scope: ops, analyst, data-protection. */
    public String of(String role) {
        return of(role, null);
    }

    private Kept fresh(DemoLogins.Entry entry) {
        return new Kept(endpoint.token(entry.login()), Instant.now().plus(KEPT));
    }

    private IllegalArgumentException unknown(String role, String scope) {
        var known = new StringBuilder();
        for (var entry : logins.all()) {
            known.append("\n  ").append(entry.role()).append(' ').append(entry.scope());
        }
        return new IllegalArgumentException(
                "No demo login for " + role + (scope == null ? "" : " " + scope) + "; there are" + known);
    }
}
