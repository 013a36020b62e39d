package org.opendoor.analytics.rest.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pages load besides themselves, all from here: a browser that shows them asks nobody else. */
enum Asset {
    STYLE("dashboard.css", "text/css"),
    CHARTS("echarts.js", "text/javascript"),
    SCRIPT("dashboard.js", "text/javascript"),
    LICENCES("licences.txt", "text/plain");

    private final String file;
    private final String mediaType;

    Asset(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    static Optional<Asset> named(String file) {
        return Stream.of(values()).filter(asset -> asset.file.equals(file)).findFirst();
    }

    String file() {
        return file;
    }

    String mediaType() {
        return mediaType;
    }

    /** The files it is put together from. */
    List<String> parts() {
        return switch (this) {
            case STYLE -> List.of("govuk-frontend.min.css", file);
            case CHARTS -> List.of("echarts.common.min.js");
            case SCRIPT, LICENCES -> List.of(file);
        };
    }
}
