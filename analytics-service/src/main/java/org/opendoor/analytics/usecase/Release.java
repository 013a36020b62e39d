package org.opendoor.analytics.usecase;

import java.util.Map;
import org.opendoor.analytics.disclosure.Figures;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;

/**
 * What may be told of one month.
 *
 * @param frames the rows of every measure's tables
 * @param figures every measure that was asked for
 */
public record Release(Month month, Map<Measure, Frame> frames, Map<Measure, Figures> figures) {}
