package org.opendoor.kit.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that one service can be told.
 *
 * @param service as it is called everywhere
 * @param settings the common ones, then its own
 */
public record Catalogue(String service, List<Setting> settings) {
    /** The common settings and a service's own. */
    public static Catalogue of(String service, Setting... own) {
        return new Catalogue(
                service,
                Stream.concat(CommonSettings.ALL.stream(), Stream.of(own)).toList());
    }

    /** The setting of this name. */
    public Optional<Setting> find(String name) {
        return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }
}
