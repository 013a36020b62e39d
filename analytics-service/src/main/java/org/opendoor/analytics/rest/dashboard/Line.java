package org.opendoor.analytics.rest.dashboard;

import java.util.List;

/**
 * A row of a table: what it is about, and its numbers.
 *
 * @param total whether it is everybody: no bar is drawn for them, beside which all others would be short
 */
public record Line(String name, List<Figure> figures, boolean total) {}
