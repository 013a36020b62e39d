package org.opendoor.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks an address whether all is well. Kept so small that hundreds of looks cost nothing. */
record HttpProbe(URI address) {
    private static final int LIMIT_MILLIS = 2_000;

    /** Whether it answered 200. */
    boolean succeeds() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
