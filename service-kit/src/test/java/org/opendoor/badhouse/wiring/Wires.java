package org.opendoor.badhouse.wiring;

/** Known by somebody. */
public class Wires {}
