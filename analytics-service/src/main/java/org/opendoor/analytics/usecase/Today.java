package org.opendoor.analytics.usecase;

import java.time.LocalDate;

/** The day it is on the platform, in Europe/London: decides which months are over. */
@FunctionalInterface
public interface Today {
    LocalDate date();
}
