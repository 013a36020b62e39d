package org.opendoor.session.domain.consent;

/** What a person says about sharing one item. */
public sealed interface ConsentCommand {

    /** The adviser may see it, for this. */
    record Give(Purpose purpose) implements ConsentCommand {}

    /** From now on not any more. */
    record Withdraw() implements ConsentCommand {}
}
