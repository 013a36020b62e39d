package org.opendoor.eventing;

/** What a handler did with an event. Bad data is a value too: only a fault in the machinery is an exception. */
public sealed interface Handled {

    /** It took effect; the text says which, for logs. */
    record Applied(String effect) implements Handled {}

    /** Its effect was there already. */
    record Duplicate() implements Handled {}

    /** A type, or a version, in which this service has no part. */
    record NotForUs(String type) implements Handled {}

    /** It can never take effect as it is: it becomes a dead letter with this cause. */
    record Rejected(String code, String detail) implements Handled {}

    /** It came before what it refers to, which that topic will bring: it is parked until then. */
    record TryAgain(String awaitsTopic) implements Handled {}
}
