package org.opendoor.badhouse.rest;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import org.opendoor.badhouse.messaging.Ear;
import org.opendoor.badhouse.persistence.ThingRow;

/** Reaches around the use case, is injected into a field, and does not say who may. */
public abstract class Edge {
    @Inject
    ThingRow row;

    @GET
    public abstract Ear get();

    /** A row that has left its room. */
    @Entity
    public static class EscapedRow {
        @jakarta.persistence.Id
        long id;
    }
}
