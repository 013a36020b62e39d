package org.opendoor.kit.settings;

/**
 * Why a service does not start. Never the value: it may be a secret, or have one in it.
 *
 * @param name the variable
 * @param reason the rule it broke
 */
public record Fault(String name, String reason) {
    @Override
    public String toString() {
        return name + " " + reason;
    }
}
