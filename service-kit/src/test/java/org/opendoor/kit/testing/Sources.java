package org.opendoor.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules that only the source text can tell: how long files are, and whether they say why they exist. */
final class Sources {
    private static final int LONGEST_MAIN = 300;
    private static final int LONGEST_TEST = 400;
    private static final String PACKAGE_INFO = "package-info.java";
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:static |final |abstract |sealed |non-sealed )*(?:class|interface|record|enum|@interface) ",
            Pattern.MULTILINE);

    private final Map<Path, String> main;
    private final Map<Path, String> test;

    private Sources(Map<Path, String> main, Map<Path, String> test) {
        this.main = main;
        this.test = test;
    }

    /** Maven runs tests in the module's folder. */
    static Sources ofThisModule() {
        return new Sources(read(Path.of("src", "main", "java")), read(Path.of("src", "test", "java")));
    }

    void check() {
        List<String> faults = new ArrayList<>();
        main.forEach((file, text) -> {
            tooLong(file, text, LONGEST_MAIN, faults);
            undocumented(file, text, faults);
        });
        test.forEach((file, text) -> {
            tooLong(file, text, LONGEST_TEST, faults);
            if (text.contains("Thread." + "sleep(")) {
                faults.add(file + " sleeps; await a condition instead");
            }
        });
        main.keySet().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !main.containsKey(folder.resolve(PACKAGE_INFO)))
                .forEach(folder -> faults.add(folder + " has no " + PACKAGE_INFO));
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private static void tooLong(Path file, String text, int most, List<String> faults) {
        long lines = text.lines().count();
        if (lines > most) {
            faults.add(file + " has " + lines + " lines, at most " + most + " are allowed");
        }
    }

    private static void undocumented(Path file, String text, List<String> faults) {
        var type = PUBLIC_TYPE.matcher(text);
        if (type.find() && !text.substring(0, type.start()).contains("/**")) {
            faults.add(file + " has a public type that does not say why it exists");
        }
    }

    private static Map<Path, String> read(Path root) {
        if (!Files.isDirectory(root)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            Map<Path, String> texts = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.put(file, Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
