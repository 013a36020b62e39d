package org.opendoor.kit.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.webhook.signature.SigningKey;

/** What docs/webhooks.md tells receivers is what they get. */
class PageTest {
    private final String page;

    PageTest() throws IOException {
        page = Files.readString(Path.of("..", "docs", "webhooks.md"));
    }

    @Test
    void the_example_to_test_with_is_signed_as_we_sign() {
        var key = SigningKey.of(cell("secret"));
        var at = Instant.ofEpochSecond(Long.parseLong(cell("`webhook-timestamp`")));
        assertThat(key.sign(cell("`webhook-id`"), at, cell("body").getBytes(UTF_8)))
                .isEqualTo(cell("`webhook-signature`"));
    }

    @Test
    void every_outcome_that_needs_words_has_them() {
        assertThat(page).contains("ADDRESS_NOT_ALLOWED", "410", "2xx", "ten seconds");
    }

    private String cell(String name) {
        var row = Pattern.compile("^\\| " + Pattern.quote(name) + " \\| `(.*)` \\|$", Pattern.MULTILINE)
                .matcher(page);
        assertThat(row.find()).as(name).isTrue();
        return row.group(1);
    }
}
