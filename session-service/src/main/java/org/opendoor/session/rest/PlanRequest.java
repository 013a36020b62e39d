package org.opendoor.session.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.OnwardTo;
import org.opendoor.session.domain.PlanRule;
import org.opendoor.session.usecase.AgreePlan.Wanted;

/**
 * The entries of a plan, in their order.
 *
 * @param overrides rules that are to be left aside this time
 */
public record PlanRequest(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid EntryRequest> modules,
        @Size(max = 2) List<@NotNull @Valid OverrideRequest> overrides) {

    /** A rule of plans that is to be left aside, and why. */
    public record OverrideRequest(
            @NotNull PlanRule rule, @NotNull PlanRule.Why reason) {}

    /** What an entry is. */
    public enum Kind {
        MODULE,
        ONWARD_REFERRAL
    }

    /**
     * A module and its sessions, or a step with somebody else.
     *
     * @param kind a module where nothing is said
     * @param code the module's code in the provider's catalogue
     * @param length how many sessions are promised; as many as have a date where nothing is said
     * @param preferred how the person wants it, where they have a wish
     * @param unmet needed if and only if that is not how it is
     * @param to where an onward referral goes; for that kind only, and then nothing else
     */
    public record EntryRequest(
            Kind kind,
            @Pattern(regexp = Formats.MODULE) String code,
            Delivery mode,
            @Positive @Max(60) Integer length,
            @Size(max = 60) List<@NotNull @Valid MeetingRequest> sessions,
            Delivery preferred,
            @Valid Unmet unmet,
            OnwardTo to) {

        Wanted wanted(String at) {
            return kind == Kind.ONWARD_REFERRAL ? onward(at) : module(at);
        }

        private Wanted onward(String at) {
            check(to != null, at + "/to", "NOT_NULL", "where the person is to be referred to");
            check(
                    code == null && mode == null && length == null && sessions == null && preferred == null,
                    at,
                    "ONE_OF",
                    "an onward referral has nothing but where it goes");
            return new Wanted.Onward(to);
        }

        private Wanted module(String at) {
            check(code != null, at + "/code", "NOT_NULL", "a module has a code");
            check(mode != null, at + "/mode", "NOT_NULL", "in a group or one-to-one");
            check(to == null, at + "/to", "NULL", "for an onward referral only");
            var dated = sessions == null ? List.<MeetingRequest>of() : sessions;
            check(
                    !dated.isEmpty() || length != null,
                    at + "/sessions",
                    "NOT_EMPTY",
                    "sessions, or how many there will be");
            check(length == null || length >= dated.size(), at + "/length", "MIN", "no fewer than have a date");
            return new Wanted.Module(
                    code,
                    mode,
                    length == null ? dated.size() : length,
                    dated.stream().map(MeetingRequest::meeting).toList(),
                    Unmet.of(preferred, mode, unmet, at));
        }
    }

    List<PlanRule.Override> overridden() {
        return Optional.ofNullable(overrides).orElse(List.of()).stream()
                .map(override -> new PlanRule.Override(override.rule(), override.reason()))
                .toList();
    }

    List<Wanted> wanted() {
        check(
                modules.stream().anyMatch(entry -> entry.kind() != Kind.ONWARD_REFERRAL),
                "/modules",
                "NOT_EMPTY",
                "at least one module");
        return IntStream.range(0, modules.size())
                .mapToObj(n -> modules.get(n).wanted("/modules/" + n))
                .toList();
    }

    private static void check(boolean met, String pointer, String code, String rule) {
        if (!met) {
            throw new Refused(KitCode.INVALID_REQUEST, null, List.of(new FieldError(pointer, code, rule)));
        }
    }
}
