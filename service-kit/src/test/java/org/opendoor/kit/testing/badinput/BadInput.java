package org.opendoor.kit.testing.badinput;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.kit.testing.Knock;
import org.opendoor.kit.testing.PermissionTable;

/**
 * Sends everything wrong that the document lets one think of. Who may knock where, with which valid body, is taken from the
 * service's {@link PermissionTable}, which has to name every endpoint anyway.
 */
public final class BadInput {

    private final List<Spoilt> requests = new ArrayList<>();

    private BadInput() {}

    /** Makes the requests; what they are about is made in the service now, before anything is counted. */
    public static BadInput of(PermissionTable table) {
        var document = Document.served();
        var bad = new BadInput();
        for (Knock knock : table.knocks()) {
            var operation = document.operation(knock);
            Supplier<Map<String, String>> headers = () -> headers(knock);
            if (operation.takesJson()) {
                bad.requests.addAll(Bodies.of(operation, document, headers));
            }
            bad.requests.addAll(Surroundings.of(operation, headers));
        }
        return bad;
    }

    /** How many requests there are. */
    public int size() {
        return requests.size();
    }

    /** Sends them all; gives one line for each that was not answered as bad input is to be answered. */
    public List<String> faults(URI service) {
        return Sending.all(service, requests);
    }

    private static Map<String, String> headers(Knock knock) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", knock.bearer());
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        if (knock.mediaType() != null) {
            headers.put("Content-Type", knock.mediaType());
        }
        if (knock.ifMatch() != null) {
            headers.put("If-Match", knock.ifMatch());
        }
        return headers;
    }
}
