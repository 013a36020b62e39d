package org.opendoor.analytics.usecase;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.opendoor.analytics.projection.Measure;

/** What each measure means, in plain English. The words stand in {@code definitions.properties}, for whoever edits words. */
final class Definitions {
    private static final Properties WORDS = read();

    private Definitions() {}

    static String of(Measure measure) {
        return WORDS.getProperty(measure.name());
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                Definitions.class.getResourceAsStream("/definitions.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
