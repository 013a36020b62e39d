package org.opendoor.eventing.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;

/**
 * An event that could not take effect.
 *
 * @param event its id, or null where the record was unreadable
 * @param redrives how often it was tried again in vain
 */
public record DeadLetter(
        UUID id,
        String consumer,
        UUID event,
        Received received,
        String code,
        String detail,
        Instant diedAt,
        int redrives,
        Status status,
        Instant settledAt,
        String settledBy,
        String settledBecause) {

    /** Where a dead letter stands: only an open one can be settled, once. */
    public enum Status {
        OPEN,
        REDRIVEN,
        DISCARDED
    }

    static DeadLetter read(ObjectMapper json, Object[] row) {
        return new DeadLetter(
                UUID.fromString((String) row[0]),
                (String) row[1],
                row[2] == null ? null : UUID.fromString((String) row[2]),
                RecordRow.read(json, row, 3),
                (String) row[9],
                (String) row[10],
                RecordRow.instant(row[11]),
                ((Number) row[12]).intValue(),
                Status.valueOf((String) row[13]),
                RecordRow.instant(row[14]),
                (String) row[15],
                (String) row[16]);
    }
}
