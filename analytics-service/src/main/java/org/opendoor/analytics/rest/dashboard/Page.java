package org.opendoor.analytics.rest.dashboard;

import java.util.Optional;
import java.util.stream.Stream;

/** The pages there are, in the order in which the navigation has them. */
enum Page {
    OVERVIEW("", "Overview"),
    FUNNEL("/funnel", "Funnel"),
    WAITING("/waiting", "Waiting"),
    REASONS("/reasons", "Reasons"),
    OUTCOMES("/outcomes", "Outcomes"),
    PROMISES("/promises", "Promises");

    private final String path;
    private final String title;

    Page(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** The one at this path below the dashboard. */
    static Optional<Page> at(String path) {
        return Stream.of(values()).filter(page -> page.path.equals("/" + path)).findFirst();
    }

    String path() {
        return "/dashboard" + path;
    }

    String title() {
        return title;
    }
}
