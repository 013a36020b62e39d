package org.opendoor.kit.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a subscription is to be from now on. What it is about never changes.
 *
 * @param enabled false sends nothing until it is true again; then it goes on where it was
 */
public record ChangedWebhook(
        @NotBlank @Size(max = 500) @Pattern(regexp = NewWebhook.TARGET)
        String target,

        @NotNull @Size(max = 50) List<@NotNull @Size(max = 100) @Pattern(regexp = NewWebhook.NAME) String> types,
        @NotNull Boolean enabled) {}
