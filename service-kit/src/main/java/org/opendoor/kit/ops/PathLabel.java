package org.opendoor.kit.ops;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;

/**
 * Keeps the paths that callers make up out of the meters. The framework labels a request with its path's template, but one
 * that no method took (405, 413 and the like) with the path itself: with ids, in any number.
 */
@Singleton
class PathLabel implements HttpServerMetricsTagsContributor {
    /** Where Quarkus REST leaves the template of the method that takes the request. */
    private static final String TEMPLATE = "UrlPathTemplate";

    @Override
    public Tags contribute(Context request) {
        return request.requestContextLocalData(TEMPLATE) != null
                ? Tags.empty()
                : Tags.of("uri", request.response().statusCode() == 404 ? "NOT_FOUND" : "UNMATCHED");
    }
}
