package org.opendoor.analytics.rest.dashboard;

/** The pages there are, in the order in which the navigation has them. */
enum Page {
    OVERVIEW("", "Overview");

    private final String path;
    private final String title;

    Page(String path, String title) {
        this.path = path;
        this.title = title;
    }

    String path() {
        return "/dashboard" + path;
    }

    String title() {
        return title;
    }
}
