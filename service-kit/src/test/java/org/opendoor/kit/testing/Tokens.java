package org.opendoor.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.kit.identity.Role;

/**
 * Signed access tokens as the identity provider issues them. The service under test trusts them because
 * {@link TestSettings} gives it the public key; the key pair lives as long as the test JVM.
 */
public final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final Duration VALID = Duration.ofHours(1);

    private Tokens() {}

    /** A token of somebody with this role and scope; the subject is the role's name. */
    public static String of(Role role, Scope scope) {
        return of(role.claim() + "-1", role, scope);
    }

    /** A token of this subject. */
    public static String of(String subject, Role role, Scope scope) {
        return sign(claims(subject, List.of(role.claim()), scope, VALID), TestKeys.privateKey());
    }

    /** A token that ended an hour ago. */
    public static String expired(Role role) {
        return sign(claims(role.claim(), List.of(role.claim()), Scope.none(), VALID.negated()), TestKeys.privateKey());
    }

    /** A token that looks right but was signed by somebody else. */
    public static String forged(Role role) {
        return sign(claims(role.claim(), List.of(role.claim()), Scope.none(), VALID), Forger.KEY);
    }

    /** A token with exactly these claims besides the usual ones, for what identity providers do differently. */
    public static String with(String subject, Role role, Map<String, Object> more) {
        Map<String, Object> claims = claims(subject, List.of(role.claim()), Scope.none(), VALID);
        claims.putAll(more);
        return sign(claims, TestKeys.privateKey());
    }

    /** Somebody who has a key of their own. */
    private static final class Forger {
        static final PrivateKey KEY = TestKeys.newPair().getPrivate();
    }

    private static Map<String, Object> claims(String subject, List<String> roles, Scope scope, Duration validFor) {
        Instant now = Instant.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iss", "https://identity.test/realms/opendoor");
        claims.put("sub", subject);
        claims.put("azp", "test-client");
        claims.put("typ", "Bearer");
        claims.put("iat", now.minus(VALID.multipliedBy(2)).getEpochSecond());
        claims.put("exp", now.plus(validFor).getEpochSecond());
        claims.put("realm_access", Map.of("roles", roles));
        claims.put("district", scope.districts());
        claims.put("provider", scope.providers());
        claims.put("centre", scope.centres());
        return claims;
    }

    private static String sign(Map<String, Object> claims, PrivateKey key) {
        try {
            String content = part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java signs RS256", impossible);
        }
    }

    private static String part(Map<String, Object> content) {
        try {
            return URL.encodeToString(JSON.writeValueAsBytes(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("claims are plain values", impossible);
        }
    }
}
