package org.opendoor.analytics.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.TestSettings;
import org.opendoor.kit.testing.Tokens;

/**
 * An identity provider for the browser's way in, with one person in front of the screen who never hesitates: whoever is
 * sent to it comes back with a code at once: as an analyst, or with the role that {@code &as=} adds to the address.
 */
public final class IdentityProvider implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "a-secret-of-the-tests-alone-and-long";
    private static final String PUBLIC_KEY = new TestSettings().getValue("quarkus.oidc.public-key");
    private static final String ANALYST = "ANALYST";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, description()));
        server.createContext("/keys", exchange -> json(exchange, Map.of("keys", List.of(key()))));
        server.createContext("/authorize", this::authorize);
        server.createContext(
                "/token", exchange -> json(exchange, tokens(form(exchange).get("code"))));
        server.createContext(
                "/end", exchange -> sendTo(exchange, parameters(exchange).get("post_logout_redirect_uri")));
        server.start();
        return Map.of("quarkus.oidc.dashboard.auth-server-url", address(), "OPENDOOR_DASHBOARD_SECRET", SECRET);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private Map<String, Object> description() {
        return Map.of(
                "issuer", "https://identity.test/realms/opendoor",
                "authorization_endpoint", address() + "/authorize",
                "token_endpoint", address() + "/token",
                "end_session_endpoint", address() + "/end",
                "jwks_uri", address() + "/keys");
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange);
        if (!"S256".equals(asked.get("code_challenge_method"))) {
            throw new IOException("PKCE is wanted");
        }
        var role = asked.getOrDefault("as", ANALYST);
        sendTo(exchange, asked.get("redirect_uri") + "?code=" + role + "&state=" + asked.get("state"));
    }

    private static Map<String, Object> tokens(String code) {
        var role = Role.valueOf(code);
        var forUs = Map.<String, Object>of("aud", "opendoor-dashboard");
        return Map.of(
                "access_token",
                Tokens.with(role.claim() + "-1", role, Map.of()),
                "id_token",
                Tokens.with(role.claim() + "-1", role, forUs),
                "refresh_token",
                "again",
                "token_type",
                "Bearer",
                "expires_in",
                1800);
    }

    private static Map<String, Object> key() {
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(PUBLIC_KEY));
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
            return Map.of(
                    "kty", "RSA",
                    "use", "sig",
                    "alg", "RS256",
                    "n", number(key.getModulus().toByteArray()),
                    "e", number(key.getPublicExponent().toByteArray()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has RSA", impossible);
        }
    }

    private static String number(byte[] bytes) {
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        return pairs(exchange.getRequestURI().getRawQuery());
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        return pairs(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
    }

    private static Map<String, String> pairs(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (one, _) -> one));
    }

    private static void sendTo(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().add("Location", address);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void json(HttpExchange exchange, Map<String, Object> answer) throws IOException {
        byte[] body = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
