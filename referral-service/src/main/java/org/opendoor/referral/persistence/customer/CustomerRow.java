package org.opendoor.referral.persistence.customer;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.customer.StopReason;

/**
 * A customer as PostgreSQL writes the row as JSON; bytes are {@code \x} and hexadecimal digits. {@code wrapped} is the
 * customer's key and comes from the schema of the keys.
 */
@JsonNaming(SnakeCaseStrategy.class)
record CustomerRow(
        UUID id,
        long version,
        boolean withJobcentre,
        String ninoHash,
        String surnameBirthHash,
        String phoneHash,
        String postcodeHash,
        String person,
        StopReason stopped,
        Set<String> seenOnlyBy,
        UUID absorbedInto,
        Instant forgottenAt,
        Instant beganAt,
        Instant toldAt,
        String wrapped) {

    @Override
    public String toString() {
        return "CustomerRow[id=" + id + "]";
    }
}
