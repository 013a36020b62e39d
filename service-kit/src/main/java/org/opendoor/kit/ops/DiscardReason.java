package org.opendoor.kit.ops;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an event is set aside for good. It is kept with the dead letter and audited.
 *
 * @param reason in words; nothing personal
 */
public record DiscardReason(@NotBlank @Size(max = 500) String reason) {}
