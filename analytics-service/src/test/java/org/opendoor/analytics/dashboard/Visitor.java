package org.opendoor.analytics.dashboard;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.opendoor.kit.identity.Role;

/** Somebody with a browser: keeps cookies, and follows where they are sent. */
final class Visitor {
    private static final int MOST_HOPS = 8;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Role role;

    Visitor(Role role) {
        this.role = role;
    }

    CookieManager cookies() {
        return cookies;
    }

    /** The page at the end of all redirects. */
    HttpResponse<String> goTo(String path) {
        var response = ask(path);
        for (int hops = 0; response.statusCode() == 302 && hops < MOST_HOPS; hops++) {
            var to = response.headers().firstValue("Location").orElseThrow();
            response = fetch(to.contains("/authorize?") ? to + "&as=" + role : to);
        }
        return response;
    }

    /** The first answer. */
    HttpResponse<String> ask(String path) {
        return fetch("http://127.0.0.1:" + RestAssured.port + path);
    }

    private HttpResponse<String> fetch(String address) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
