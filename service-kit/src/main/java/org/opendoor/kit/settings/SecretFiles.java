package org.opendoor.kit.settings;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Gives Quarkus the secrets that an orchestrator puts into files: for {@code OPENDOOR_DB_PASSWORD_FILE=/run/secrets/db}
 * the content of that file is OPENDOOR_DB_PASSWORD. Unlike an environment, a file is not inherited and not listed.
 */
public final class SecretFiles implements ConfigSource {
    private static final int BELOW_THE_ENVIRONMENT = 290;
    private static final String OURS = "OPENDOOR_";

    private final Map<String, String> environment;

    /** Those that the environment of this process names. */
    public SecretFiles() {
        this(System.getenv());
    }

    SecretFiles(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Set<String> getPropertyNames() {
        return environment.keySet().stream()
                .filter(name -> name.startsWith(OURS) && name.endsWith(SecretFile.ENDING))
                .map(SecretFile::withoutEnding)
                .collect(Collectors.toSet());
    }

    @Override
    public String getValue(String name) {
        return name.startsWith(OURS) ? SecretFile.read(environment, name).orElse(null) : null;
    }

    @Override
    public String getName() {
        return "files with secrets";
    }

    @Override
    public int getOrdinal() {
        return BELOW_THE_ENVIRONMENT;
    }
}
