package org.opendoor.referral.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A customer's key, wrapped. Without this row nobody reads the person any more: destroying it is forgetting them. */
@Entity
@Table(name = "customer_key", schema = "customer_keys")
class CustomerKeyRow {

    @Id
    @Column(name = "customer_id")
    UUID customerId;

    @Column(name = "wrapped", updatable = false)
    byte[] wrapped;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    /** For Hibernate. */
    CustomerKeyRow() {}

    CustomerKeyRow(UUID customerId, byte[] wrapped, Instant madeAt) {
        this.customerId = customerId;
        this.wrapped = wrapped;
        this.madeAt = madeAt;
    }
}
