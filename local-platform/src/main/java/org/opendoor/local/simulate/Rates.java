package org.opendoor.local.simulate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** How common what is, by name: the file of this house, and what somebody wants otherwise. */
public final class Rates {
    private static final String OURS = "rates.properties";

    /** One of the things somebody may have. */
    private record Choice(String code, double weight) {}

    private final Map<String, Double> percents = new LinkedHashMap<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();

    private Rates(Properties said) {
        // In the order of the names, so that a file's order changes nobody's life.
        for (var name : new TreeSet<>(said.stringPropertyNames())) {
            var weight = weight(name, said.getProperty(name));
            int dot = name.indexOf('.');
            if (dot < 0) {
                percents.put(name, weight);
            } else {
                choices.computeIfAbsent(name.substring(0, dot), _ -> new ArrayList<>())
                        .add(new Choice(name.substring(dot + 1), weight));
            }
        }
        choices.forEach((name, found) -> check(
                found.stream().anyMatch(choice -> choice.weight() > 0), name + ": at least one must be more than 0"));
    }

    /** The proportions of the sources, and ours where they have none. */
    public static Rates ofTheSources() {
        return new Rates(ours());
    }

    /**
     * The same, with the lines of this file in their place.
     *
     * @throws IllegalArgumentException naming a line that says nothing, with what can be said
     */
    public static Rates with(Path file) throws IOException {
        var said = ours();
        var other = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            other.load(reader);
        }
        for (var name : other.stringPropertyNames()) {
            check(
                    said.containsKey(name),
                    name + " is no rate; there are " + String.join(", ", new TreeSet<>(said.stringPropertyNames())));
            said.setProperty(name, other.getProperty(name));
        }
        return new Rates(said);
    }

    /** One code of those that this name has, as often as its number says. */
    String pick(RandomGenerator random, String name) {
        var found = choices.get(name);
        var sum = found.stream().mapToDouble(Choice::weight).sum();
        var left = random.nextDouble() * sum;
        for (var choice : found) {
            left -= choice.weight();
            if (left < 0) {
                return choice.code();
            }
        }
        return found.getLast().code();
    }

    /** Whether this happens, which it does in so many of a hundred. */
    boolean happens(RandomGenerator random, String name) {
        return random.nextDouble() * 100 < percents.get(name);
    }

    private static double weight(String name, String said) {
        try {
            var weight = Double.parseDouble(said.strip());
            check(weight >= 0 && weight <= 1_000_000, name + " must be a number from 0: " + said);
            return weight;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number from 0: " + said, e);
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static Properties ours() {
        var said = new Properties();
        try (InputStream file = Rates.class.getResourceAsStream(OURS)) {
            said.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }
}
