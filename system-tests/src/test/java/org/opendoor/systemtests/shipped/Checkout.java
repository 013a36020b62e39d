package org.opendoor.systemtests.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opendoor.kit.settings.Catalogue;
import org.opendoor.local.Service;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of this checkout, and what each service can be told. */
final class Checkout {
    static final Path ROOT =
            Path.of(System.getProperty("opendoor.root", "..")).toAbsolutePath().normalize();

    private Checkout() {}

    static Catalogue settings(Service service) {
        return switch (service) {
            case REFERRAL -> org.opendoor.referral.wiring.Main.SETTINGS;
            case SESSION -> org.opendoor.session.wiring.Main.SETTINGS;
            case FOLLOWUP -> org.opendoor.followup.wiring.Main.SETTINGS;
            case ANALYTICS -> org.opendoor.analytics.wiring.Main.SETTINGS;
        };
    }

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With anchors and merges resolved, as an engine reads it. */
    static Map<String, Object> yaml(String file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file));
    }

    /** A property of the parent pom: which version the local platform and the tests use. */
    static String version(String property) {
        var pom = text("pom.xml");
        var begin = "<" + property + ">";
        int from = pom.indexOf(begin) + begin.length();
        return pom.substring(from, pom.indexOf("</", from));
    }

    /** All files below some folders of the checkout whose names end so. */
    static List<Path> files(String ending, List<String> folders) {
        return folders.stream()
                .map(ROOT::resolve)
                .flatMap(folder -> {
                    try (var files = Files.walk(folder)) {
                        return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sorted()
                .toList();
    }
}
