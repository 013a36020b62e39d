package org.opendoor.analytics.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.disclosure.Rate;

/** A share on the wire: told or suppressed. */
@Schema(
        name = "Rate",
        oneOf = {RateView.Shown.class, SuppressedView.class})
public sealed interface RateView permits RateView.Shown, SuppressedView {

    /** Told. */
    @Schema(name = "Share")
    record Shown(
            @Schema(
                    required = true,
                    minimum = "0",
                    maximum = "100",
                    description = "Worked out from the rounded numbers beside it.")
            int percent)
            implements RateView {}

    static RateView of(Rate rate) {
        return switch (rate) {
            case Rate.Percent(var percent) -> new Shown(percent);
            case Rate.Hidden(var reason) -> new SuppressedView(reason);
        };
    }
}
