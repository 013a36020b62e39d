package org.opendoor.kit.settings;

import java.util.Optional;

/**
 * One environment variable that a service reads.
 *
 * @param name the variable; this is the interface, and never changes its meaning
 * @param meaning what it is for, in one sentence
 * @param ifAbsent what holds without it
 * @param rule what its value has to be, anywhere
 * @param production what it has to be in production, if that is more
 * @param secret never printed; may come from a file whose path is in {@code name_FILE}
 */
public record Setting(
        String name, String meaning, IfAbsent ifAbsent, Rule rule, Optional<Rule> production, boolean secret) {
    /** One without which the service does not start. */
    public static Setting required(String name, String meaning, Rule rule) {
        return new Setting(name, meaning, new IfAbsent.Refused(), rule, Optional.empty(), false);
    }

    /** One that somebody sets who wants another value. */
    public static Setting preset(String name, String value, String meaning, Rule rule) {
        return new Setting(name, meaning, new IfAbsent.Default(value), rule, Optional.empty(), false);
    }

    /** One that somebody sets who wants what it is for. */
    public static Setting optional(String name, String meaning, Rule rule) {
        return new Setting(name, meaning, new IfAbsent.Without(), rule, Optional.empty(), false);
    }

    /** A password. */
    public static Setting password(String name, String meaning) {
        return new Setting(
                name, meaning, new IfAbsent.Refused(), Rules.secret(), Optional.of(Rules.strongSecret()), true);
    }

    /** A password somebody else gave us, if they want one at all. */
    public static Setting givenPassword(String name, String meaning) {
        return new Setting(name, meaning, new IfAbsent.Without(), Rules.secret(), Optional.empty(), true);
    }

    /** A key of 32 bytes. */
    public static Setting key(String name, String meaning) {
        return new Setting(name, meaning, new IfAbsent.Refused(), Rules.key(), Optional.of(Rules.randomKey()), true);
    }

    /** The same, with a stricter rule in production. */
    public Setting inProduction(Rule stricter) {
        return new Setting(name, meaning, ifAbsent, rule, Optional.of(stricter), secret);
    }

    /** The value that holds if nobody sets one. */
    public Optional<String> defaultValue() {
        return switch (ifAbsent) {
            case IfAbsent.Default(var value) -> Optional.of(value);
            case IfAbsent.Refused(), IfAbsent.Without() -> Optional.empty();
        };
    }
}
