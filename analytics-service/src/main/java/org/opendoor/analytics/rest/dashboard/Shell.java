package org.opendoor.analytics.rest.dashboard;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is round a page's own words.
 *
 * @param version of the assets
 * @param signedIn whether somebody is signed in, so that they can sign out
 * @param drawn whether there is a picture to be drawn
 * @param links the other pages; none where they would not be shown
 */
public record Shell(String version, boolean signedIn, boolean drawn, List<Link> links) {

    static Shell round(Page here, String version) {
        var links = Stream.of(Page.values())
                .map(page -> new Link(page.path(), page.title(), page == here))
                .toList();
        return new Shell(version, true, true, links);
    }

    /** Round a page that only says something. */
    static Shell bare(String version, boolean signedIn) {
        return new Shell(version, signedIn, false, List.of());
    }
}
