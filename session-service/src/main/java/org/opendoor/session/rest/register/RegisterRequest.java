package org.opendoor.session.rest.register;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A register: of one session and all of its people, or of many sessions. Each row is held against the rules by itself, so
 * that one bad row spoils no other.
 *
 * @param sessionId the session of all rows that name none
 * @param recordedAt when all rows were recorded that do not say so themselves, by the sender's clock
 */
public record RegisterRequest(
        UUID sessionId,
        Instant recordedAt,
        @NotNull @NotEmpty List<@NotNull RowRequest> rows) {}
