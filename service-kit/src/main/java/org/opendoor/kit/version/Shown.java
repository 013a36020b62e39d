package org.opendoor.kit.version;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * A resource as the caller may see it now, with its version.
 *
 * @param body the response record
 * @param version the version of what was read, told as ETag
 */
public record Shown(Object body, long version) {
    /** The answer to a GET: 200 with the ETag. */
    public Response ok() {
        return Response.ok(body).header(HttpHeaders.ETAG, ETags.of(version)).build();
    }

    /** The answer to something written: the status of the deed, where it is, and how it is now. */
    public Response written(int status, URI location) {
        return Response.status(status)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, ETags.of(version))
                .entity(body)
                .build();
    }
}
