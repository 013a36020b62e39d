package org.opendoor.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the mechanism a mechanism: whoever needs a word of the domain here is in the wrong module. */
class NoDomainWordTest {

    private static final Pattern DOMAIN_WORD = Pattern.compile(
            "referral|adviser|practitioner|jobcentre|programme|follow-?up|assess|attendance|customer|journey|escalat"
                    + "|benefit|patient|district|provider|contact");

    @Test
    void no_source_file_and_no_table_of_this_module_has_a_word_of_the_domain() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src", "main"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                for (var line : Files.readAllLines(file)) {
                    if (DOMAIN_WORD.matcher(line.toLowerCase(Locale.ROOT)).find()) {
                        found.add(file + ": " + line.strip());
                    }
                }
            }
        }
        // Hibernate Reactive's package of service providers is no provider of ours.
        found.removeIf(line -> line.contains("org.hibernate.reactive.provider"));
        assertThat(found).isEmpty();
    }
}
