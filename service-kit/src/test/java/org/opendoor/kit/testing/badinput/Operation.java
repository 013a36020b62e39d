package org.opendoor.kit.testing.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.opendoor.kit.testing.Knock;

/**
 * One endpoint with somebody who may use it.
 *
 * @param body schema of its JSON; missing where it takes none
 * @param bodyNeeded whether it is nothing without a body
 * @param parameters what its document says about path, query and headers, with schemas resolved
 */
record Operation(Knock knock, JsonNode body, boolean bodyNeeded, List<Parameter> parameters) {

    /** One parameter. */
    record Parameter(String name, String in, JsonNode schema) {}

    boolean takesJson() {
        return !body.isMissingNode();
    }

    boolean has(String in, String name) {
        return parameters.stream()
                .anyMatch(parameter ->
                        parameter.in().equals(in) && parameter.name().equals(name));
    }
}
