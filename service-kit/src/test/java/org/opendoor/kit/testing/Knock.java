package org.opendoor.kit.testing;

import java.util.List;
import java.util.regex.Matcher;

/**
 * A request that is in order, by somebody who may make it: where tests of bad input begin.
 *
 * @param template the path as OpenAPI names it
 * @param variables what stands for the variables of the path, in their order
 * @param mediaType of the body; null where there is none
 * @param ifMatch the header's value; null where it is not sent
 */
public record Knock(
        String method,
        String template,
        List<String> variables,
        String bearer,
        String mediaType,
        String body,
        String ifMatch) {

    /** The path with its variables filled in. */
    public String path() {
        return path(variables);
    }

    /** The path with other variables, which are taken as they are, encoded or not. */
    public String path(List<String> others) {
        String path = template;
        for (String variable : others) {
            path = path.replaceFirst("\\{[^}]+}", Matcher.quoteReplacement(variable));
        }
        return path;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
