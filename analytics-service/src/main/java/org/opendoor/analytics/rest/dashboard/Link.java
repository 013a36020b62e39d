package org.opendoor.analytics.rest.dashboard;

/**
 * A way to a page.
 *
 * @param here whether it leads to the page on which it stands
 */
public record Link(String path, String title, boolean here) {

    static Link to(Page page) {
        return new Link(page.path(), page.title(), false);
    }
}
