package org.opendoor.kit.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.opendoor.kit.history.Onlooker;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * A new subscription.
 *
 * @param district what it is about, if that is a district
 * @param provider what it is about, if that is a provider; one of the two
 * @param target where messages are posted
 * @param types which are sent, as the feed names them; empty for every one
 */
public record NewWebhook(
        @Size(max = 100) @Pattern(regexp = NAME) String district,
        @Size(max = 100) @Pattern(regexp = NAME) String provider,
        @NotBlank @Size(max = 500) @Pattern(regexp = TARGET) String target,
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 100) @Pattern(regexp = NAME) String> types) {
    static final String NAME = "[!-~]+";
    static final String TARGET = "https?://[!-~]+";

    /** The one scope it is about. */
    Onlooker whose() {
        if ((district == null) == (provider == null)) {
            throw new Refused(
                    KitCode.INVALID_REQUEST,
                    null,
                    List.of(new FieldError("", "ONE_SCOPE", "either a district or a provider")));
        }
        return district == null ? new Onlooker.Provider(provider) : new Onlooker.District(district);
    }
}
