package org.opendoor.systemtests.stories;

import static org.awaitility.Awaitility.await;
import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.demo.Scenes.PROVIDER_SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.demo.Api;

/** The letters that a provider is to print and post, read as the person reads them. */
final class PostBox {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s]+/c/[\\w-]+");

    private final PlatformAccess platform;
    private final HttpClient http = HttpClient.newHttpClient();

    PostBox(PlatformAccess platform) {
        this.platform = platform;
    }

    /** The link in the letter of this kind about this journey, once it is written. */
    String linkIn(String kind, String journey) throws IOException, InterruptedException {
        var text = text(await().atMost(LIMIT).until(() -> waiting(kind, journey), JsonNode::isObject));
        var link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("there is no link in: " + text);
        }
        return link.group();
    }

    private JsonNode waiting(String kind, String journey) {
        var list = "/v1/notices?kind=" + kind + "&status=QUEUED&referral=" + journey;
        return new Api(platform)
                .get(REFERRAL, PROVIDER_SYSTEM, list)
                .path("items")
                .path(0);
    }

    private String text(JsonNode notice) throws IOException, InterruptedException {
        var address = platform.ports().url(REFERRAL) + "/v1/notices/"
                + notice.path("noticeId").asText() + "/document";
        var token = platform.tokens().of(PROVIDER_SYSTEM.role(), PROVIDER_SYSTEM.scope());
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/pdf")
                .build();
        try (var letter = Loader.loadPDF(
                http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body())) {
            return new PDFTextStripper().getText(letter);
        }
    }
}
