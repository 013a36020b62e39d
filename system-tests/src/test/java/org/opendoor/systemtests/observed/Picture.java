package org.opendoor.systemtests.observed;

import java.util.List;
import java.util.stream.Stream;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;

/** What the four services' meters show at one moment. */
public record Picture(List<Sample> samples) {

    public static Picture of(Platform platform) {
        return new Picture(Stream.of(Service.values())
                .flatMap(service -> Sample.of(platform.ports(), service).stream())
                .toList());
    }

    /** The highest of a service's values of this name; NaN where there is none, and NaN compares with nothing. */
    public double of(Service service, String name) {
        return samples.stream()
                .filter(sample -> sample.isOf(service) && sample.name().equals(name))
                .mapToDouble(Sample::value)
                .max()
                .orElse(Double.NaN);
    }
}
