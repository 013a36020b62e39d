package org.opendoor.analytics.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.disclosure.Reason;

/** A number that is not told, in a field of its own so that nobody takes it for one. */
@Schema(name = "Suppressed", description = "Not told. The number may be any small one, 0 included.")
public record SuppressedView(@Schema(required = true) Reason suppressed) implements CellView, RateView, BandView {}
