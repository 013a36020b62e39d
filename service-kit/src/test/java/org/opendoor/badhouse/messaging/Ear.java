package org.opendoor.badhouse.messaging;

import org.opendoor.badhouse.persistence.ThingRow;

/** Hears with the database. */
public class Ear {
    public ThingRow hear() {
        return new ThingRow();
    }
}
