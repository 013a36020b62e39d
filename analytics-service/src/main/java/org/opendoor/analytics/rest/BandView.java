package org.opendoor.analytics.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.disclosure.Quantile;

/** The band of a percentile on the wire: told or suppressed. */
@Schema(
        name = "Percentile",
        oneOf = {BandView.Shown.class, SuppressedView.class})
public sealed interface BandView permits BandView.Shown, SuppressedView {

    /** Told. */
    @Schema(name = "Band")
    record Shown(
            @Schema(
                    required = true,
                    description = "The band's word, e.g. FROM_15_TO_28. It is the same whatever hidden numbers are.")
            String band)
            implements BandView {}

    static BandView of(Quantile quantile) {
        return switch (quantile) {
            case Quantile.Band(var band) -> new Shown(band);
            case Quantile.Hidden(var reason) -> new SuppressedView(reason);
        };
    }
}
