package org.opendoor.analytics.projection;

/** What the assessment found. */
public record Assessment(ConditionGroup condition, Readiness readiness) {}
