package org.opendoor.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads what we need from a verified token. Scopes may be a JSON array or, with one value, a plain string. */
final class TokenReader {
    private static final String SYSTEM_CLIENT = "azp";

    private TokenReader() {}

    static Optional<Identified> read(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(name -> Role.named(name).ifPresent(roles::add));
        return Optional.of(new Identified(
                token.getSubject() == null ? token.getName() : token.getSubject(),
                textOf(token.getClaim(SYSTEM_CLIENT)),
                Set.copyOf(roles),
                values(token.getClaim("district")),
                values(token.getClaim("provider")),
                values(token.getClaim("centre"))));
    }

    private static Set<String> values(Object claim) {
        Set<String> values = new LinkedHashSet<>();
        switch (claim) {
            case null -> {}
            case Collection<?> many -> many.forEach(one -> values.add(textOf(one)));
            default -> values.add(textOf(claim));
        }
        values.removeIf(String::isBlank);
        return Set.copyOf(values);
    }

    private static String textOf(Object value) {
        return switch (value) {
            case null -> "";
            case JsonString json -> json.getString();
            default -> value.toString();
        };
    }
}
