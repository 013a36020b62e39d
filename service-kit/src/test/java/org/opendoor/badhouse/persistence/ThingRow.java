package org.opendoor.badhouse.persistence;

import org.opendoor.badhouse.rest.Edge;

/** Knows who asks. */
public class ThingRow {
    public Class<?> asks() {
        return Edge.class;
    }
}
