package org.opendoor.kit.idempotency;

import java.net.URI;
import java.util.UUID;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * What a command did, as far as a repeat of it has to know.
 *
 * @param status HTTP status of the first answer: 201 where something new is there, otherwise 200
 * @param location path of the resource, without a host
 * @param version of the resource after the deed
 */
public record Written(int status, URI location, long version) {
    private static final int OK = 200;
    private static final int CREATED = 201;

    /** Something new at this path. */
    public static Written created(String path, long version) {
        return new Written(CREATED, URI.create(path), version);
    }

    /** Something that was there before, at this path. */
    public static Written changed(String path, long version) {
        return new Written(OK, URI.create(path), version);
    }

    /** The last segment of the path: the resource's id. */
    public String lastSegment() {
        String path = location.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * The last segment of the path where it is a UUID.
     *
     * @throws Refused NOT_YET_KNOWN if it is none
     */
    public UUID id() {
        try {
            return UUID.fromString(lastSegment());
        } catch (IllegalArgumentException noUuid) {
            throw new Refused(KitCode.NOT_YET_KNOWN);
        }
    }
}
