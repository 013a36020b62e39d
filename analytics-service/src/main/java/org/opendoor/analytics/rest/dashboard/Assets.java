package org.opendoor.analytics.rest.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The assets as they are served. GOV.UK Frontend comes with a typeface and a crest that only gov.uk may use: they are
 * never shipped, and what the style sheet says of them is taken out here.
 */
@ApplicationScoped
class Assets {
    private static final String FOLDER = "/dashboard/";
    private static final Pattern TYPEFACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern ITS_NAME = Pattern.compile("GDS Transport,arial,sans-serif");
    private static final Pattern CREST = Pattern.compile("url\\(/assets/images/[^)]*\\)");
    private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL=[^*]*\\*/");
    private static final int SHORT = 12;

    private final Map<Asset, String> texts = new EnumMap<>(Asset.class);
    private final String version;

    Assets() {
        for (Asset asset : Asset.values()) {
            texts.put(asset, asset.parts().stream().map(Assets::part).collect(Collectors.joining("\n")));
        }
        version = digest(String.join("\n", texts.values()));
    }

    /** Says which texts these are; it stands in their addresses, so that browsers may keep them for ever. */
    String version() {
        return version;
    }

    String text(Asset asset) {
        return texts.get(asset);
    }

    private static String part(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return file.startsWith("govuk-frontend") ? ours(text) : text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ours(String style) {
        var noTypeface = TYPEFACE.matcher(style).replaceAll("");
        var named = ITS_NAME.matcher(noTypeface).replaceAll("var(--typeface)");
        var noCrest = CREST.matcher(named).replaceAll("none");
        return SOURCE_MAP.matcher(noCrest).replaceAll("");
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
