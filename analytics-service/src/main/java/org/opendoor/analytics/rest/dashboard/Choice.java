package org.opendoor.analytics.rest.dashboard;

/**
 * One of those that a form offers.
 *
 * @param value as the address has it; empty for none
 * @param chosen whether it is what is shown
 */
public record Choice(String value, String title, boolean chosen) {}
