package org.opendoor.kit.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A secret that an orchestrator put into a file: the variable {@code name_FILE} says which. */
final class SecretFile {
    /** Ends the name of the variable that names the file. */
    static final String ENDING = "_FILE";

    private SecretFile() {}

    /** The content, without the line's end that editors leave; empty if no file is named, or it cannot be read. */
    static Optional<String> read(Map<String, String> environment, String name) {
        var file = environment.get(name + ENDING);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    static String withoutEnding(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }
}
