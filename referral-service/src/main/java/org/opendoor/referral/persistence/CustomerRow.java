package org.opendoor.referral.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A customer as stored: who they are is sealed, and the keyed hash finds them by their number. */
@Entity
@Table(name = "customer")
class CustomerRow {

    @Id
    UUID id;

    @Column(name = "with_jobcentre", updatable = false)
    boolean withJobcentre;

    @Column(name = "nino_hash", updatable = false)
    byte[] ninoHash;

    @Column(name = "person")
    byte[] person;

    @Column(name = "began_at", updatable = false)
    Instant beganAt;

    @Column(name = "told_at")
    Instant toldAt;
}
