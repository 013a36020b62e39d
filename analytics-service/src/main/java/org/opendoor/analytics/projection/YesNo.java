package org.opendoor.analytics.projection;

/** The rows of a table that asks a question. */
enum YesNo {
    YES,
    NO;

    static YesNo of(boolean is) {
        return is ? YES : NO;
    }
}
