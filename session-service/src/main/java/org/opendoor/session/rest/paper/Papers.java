package org.opendoor.session.rest.paper;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The templates in {@code papers/}, rendered by Qute. What a template asks for and nobody gives is a failure, and every
 * value is escaped: both papers are markup.
 */
final class Papers {

    private static final String MARKUP = "text/html";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addLocator(Papers::find)
            .addResultMapper(new HtmlEscaper(List.of(MARKUP)))
            .strictRendering(true)
            .build();

    String render(String name, Map<String, Object> data) {
        return engine.getTemplate(name).render(data);
    }

    private static Optional<TemplateLocation> find(String name) {
        return Papers.class.getResource(path(name)) == null ? Optional.empty() : Optional.of(new Located(name));
    }

    private static String path(String name) {
        return "/papers/" + name;
    }

    /** A file on the class path. */
    private record Located(String name) implements TemplateLocation {

        @Override
        public Reader read() {
            return new InputStreamReader(Papers.class.getResourceAsStream(path(name)), StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(MARKUP));
        }
    }
}
