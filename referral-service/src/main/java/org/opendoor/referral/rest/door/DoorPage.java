package org.opendoor.referral.rest.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The pages as they go out: one request each, no script, no picture, nothing from elsewhere. The policy allows the browser
 * our own style by its hash and a form that leads back here, and nothing else.
 */
public final class DoorPage {

    private static final String STYLE = "/door/page.css";
    private final String style;
    private final String policy;
    private final Phone phone;

    /** {@code phone} is the number to ring; without one people are sent to the one in their letter. */
    public DoorPage(Optional<String> phone) {
        this.style = read();
        this.policy =
                "default-src 'none'; style-src 'sha256-%s'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(sha256(style));
        this.phone = phone.map(Phone::of).orElse(null);
    }

    Response open() {
        return page(200, Templates.open(style, phone));
    }

    Response entered() {
        return page(200, Templates.entered(style, phone));
    }

    Response used() {
        return page(410, Templates.used(style, phone));
    }

    Response closed() {
        return page(410, Templates.closed(style, phone));
    }

    Response unknown() {
        return page(404, Templates.unknown(style));
    }

    Response later(int status, long seconds) {
        return Response.fromResponse(page(status, Templates.later(style)))
                .header("Retry-After", seconds)
                .build();
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name()))
                .header("Content-Security-Policy", policy)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("X-Content-Type-Options", "nosniff")
                .entity(page.render())
                .build();
    }

    private static String read() {
        try (InputStream file = DoorPage.class.getResourceAsStream(STYLE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** A number as people read it, and as a telephone dials it. */
    public record Phone(String shown, String dialled) {

        static Phone of(String written) {
            return new Phone(written, written.replace(" ", ""));
        }
    }

    /** The templates by their names; the build fails where one is missing or wants what it is not given. */
    @CheckedTemplate(basePath = "door")
    static class Templates {

        private Templates() {}

        static native TemplateInstance open(String style, Phone phone);

        static native TemplateInstance entered(String style, Phone phone);

        static native TemplateInstance used(String style, Phone phone);

        static native TemplateInstance closed(String style, Phone phone);

        static native TemplateInstance unknown(String style);

        static native TemplateInstance later(String style);
    }
}
