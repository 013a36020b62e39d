package org.opendoor.analytics.rest.dashboard;

/**
 * What stands over a column.
 *
 * @param drawn whether the picture has bars for it
 */
public record Head(String title, boolean drawn) {

    static Head drawn(String title) {
        return new Head(title, true);
    }

    static Head beside(String title) {
        return new Head(title, false);
    }
}
