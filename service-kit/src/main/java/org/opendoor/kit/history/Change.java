package org.opendoor.kit.history;

/** Something that happened, and its place in the feed. */
public record Change(Place place, Happened happened) {}
