package org.opendoor.embedded;

/** How one of the realm's demo users or systems logs in. */
public sealed interface DemoLogin {
    /** The user name or client id. */
    String name();

    /** Password or client secret: demo-only, written in the realm file for everybody to read. */
    String secret();

    /** A person at a terminal. */
    record Person(String name, String secret) implements DemoLogin {}

    /** A system with credentials of its own. */
    record Machine(String name, String secret) implements DemoLogin {}
}
