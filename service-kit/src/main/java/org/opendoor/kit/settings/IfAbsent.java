package org.opendoor.kit.settings;

/** What happens when somebody does not set a setting. */
public sealed interface IfAbsent {
    /** The service does not start. */
    record Refused() implements IfAbsent {}

    /** The service does without what the setting is for. */
    record Without() implements IfAbsent {}

    /** This holds. */
    record Default(String value) implements IfAbsent {}
}
