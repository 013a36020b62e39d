package org.opendoor.kit.history;

/** One scope on one side of the wall, for whom the feed is read where no caller asks. */
public sealed interface Onlooker {
    /** The name of the scope, as tokens carry it. */
    String name();

    /** A district: it sees what a Jobcentre role with this one district in its token would see. */
    record District(String name) implements Onlooker {}

    /** A provider: it sees what a provider's role with this one provider in its token would see. */
    record Provider(String name) implements Onlooker {}
}
