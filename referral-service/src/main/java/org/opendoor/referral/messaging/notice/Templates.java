package org.opendoor.referral.messaging.notice;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The templates in {@code notices/}, rendered by Qute. An engine of its own: the words are the same wherever they are
 * tried. What a template asks for and nobody gives is a failure, and what ends in {@code .html} is escaped.
 */
final class Templates {

    private static final String HTML = "text/html";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addLocator(Templates::find)
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .strictRendering(true)
            .build();

    String render(String name, Map<String, Object> data) {
        return engine.getTemplate(name).render(data);
    }

    private static Optional<TemplateLocation> find(String name) {
        return Templates.class.getResource(path(name)) == null ? Optional.empty() : Optional.of(new Located(name));
    }

    private static String path(String name) {
        return "/notices/" + name;
    }

    /** A file on the class path. */
    private record Located(String name) implements TemplateLocation {

        @Override
        public Reader read() {
            return new InputStreamReader(Templates.class.getResourceAsStream(path(name)), StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(name.endsWith(".html") ? HTML : "text/plain"));
        }
    }
}
