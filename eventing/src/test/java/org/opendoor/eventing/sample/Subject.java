package org.opendoor.eventing.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The aggregate of the writing side. */
@Entity
public class Subject {

    @Id
    public String key;

    public long said;
}
