package org.opendoor.referral.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.referral.domain.ReferralStatus;

/**
 * Codes on the wire. Requests keep them as lists, so that the same body is the same request after a restart too;
 * answers show them in the order of their list.
 */
public final class Codes {

    private Codes() {}

    /** In the order of their list. */
    public static <E extends Enum<E>> List<E> sorted(Set<E> codes) {
        return codes.stream().sorted().toList();
    }

    /**
     * The filter of a list; absent or blank means all.
     *
     * @throws Refused INVALID_REQUEST where there is no such state
     */
    static Optional<ReferralStatus> status(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return Optional.empty();
        }
        for (ReferralStatus status : ReferralStatus.values()) {
            if (status.name().equals(parameter)) {
                return Optional.of(status);
            }
        }
        String allowed = Arrays.stream(ReferralStatus.values()).map(Enum::name).collect(Collectors.joining(", "));
        throw new Refused(
                KitCode.INVALID_REQUEST, null, List.of(new FieldError("?state", "NOT_ONE_OF", "one of " + allowed)));
    }

    /** As a set; absent is empty. */
    public static <E> Set<E> set(List<E> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }
}
