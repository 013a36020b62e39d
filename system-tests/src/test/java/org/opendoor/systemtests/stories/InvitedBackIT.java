package org.opendoor.systemtests.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.demo.Scenes.ADVISER;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.demo.Api;
import org.opendoor.local.mail.CaughtMail;
import org.opendoor.systemtests.Journeys;
import org.opendoor.systemtests.RunningPlatform;

/** "No" is never final: months later a letter comes, and one press of a button is all it takes. */
@ExtendWith(RunningPlatform.class)
class InvitedBackIT {

    private static final Pattern LINK = Pattern.compile("(https?://\\S+/c/[\\w-]+)");
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Test
    void who_was_too_unwell_is_invited_months_later_and_comes_in_by_the_link_without_telling_anything_again(
            Platform platform) throws Exception {
        var api = new Api(platform.access());
        var mailbox = "kim." + UUID.randomUUID() + "@post.example";
        var offer =
                Journeys.offered(Map.of("givenName", "Kim", "familyName", "Vale", "email", mailbox), "VOLUNTARY", "M5");
        offer.put("preferences", Map.of("channel", "EMAIL", "times", List.of("EVENING"), "travelMode", "BUS"));
        offer.put("expectations", List.of("COPING"));
        offer.put("explained", List.of("VOLUNTARY", "TRAVEL_PAID"));
        offer.put("answer", Journeys.NO);
        var first = referral(api.post(REFERRAL, ADVISER, "/v1/referrals", offer).body());

        platform.access().clock().forward(Duration.ofDays(120), due -> {});
        var link = Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> linkIn(platform.mails(), mailbox), Optional::isPresent)
                .orElseThrow();

        assertThat(visit("GET", link).statusCode())
                .as("looking uses nothing up")
                .isEqualTo(200);
        var page = visit("GET", link);
        assertThat(page.body()).contains("voluntary").doesNotContain("Kim", "Vale");
        assertThat(visit("POST", link).statusCode()).isEqualTo(200);
        assertThat(visit("POST", link).statusCode()).as("it works once").isEqualTo(410);

        var left = api.get(REFERRAL, ADVISER, "/v1/referrals/" + first);
        var again = api.get(
                REFERRAL,
                ADVISER,
                "/v1/referrals/" + left.path("nextReferralId").asText());
        assertThat(again.path("state").asText()).isEqualTo("REFERRED");
        assertThat(again.path("previousReferralId").asText()).isEqualTo(first);
        for (var told : List.of("preferences", "expectations", "explained")) {
            assertThat(again.path(told)).as(told).isEqualTo(left.path(told));
        }
    }

    private static String referral(JsonNode body) {
        return body.path("referralId").asText();
    }

    private static Optional<String> linkIn(List<CaughtMail> mails, String to) {
        return mails.stream()
                .filter(mail -> mail.to().contains(to))
                .map(mail -> LINK.matcher(mail.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static HttpResponse<String> visit(String method, String link) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(link)).method(method, BodyPublishers.noBody());
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }
}
