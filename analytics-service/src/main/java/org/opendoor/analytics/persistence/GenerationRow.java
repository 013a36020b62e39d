package org.opendoor.analytics.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which replay of the facts the tables hold. */
@Entity
@Table(name = "generation")
class GenerationRow {

    @Id
    int number;

    Instant since;

    String state;
}
