package org.opendoor.kit.testing.badinput;

import java.net.http.HttpRequest.BodyPublisher;
import java.util.Map;
import java.util.Set;

/**
 * One request with one thing wrong.
 *
 * @param what the fault, for whoever reads that it was let through
 * @param body what is sent
 * @param headers by name; lines of a value are sent as headers of their own
 * @param pointer where the answer must say the fault is; empty where it only has to refuse
 * @param answers the statuses that are right; empty for any of the 4xx
 */
record Spoilt(
        String what,
        String method,
        String path,
        BodyPublisher body,
        Map<String, String> headers,
        String pointer,
        Set<Integer> answers) {

    @Override
    public String toString() {
        return method + " " + path + ": " + what;
    }
}
