package org.opendoor.session.rest.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.WorkReadiness;
import org.opendoor.session.domain.consent.Consent;
import org.opendoor.session.domain.consent.Purpose;
import org.opendoor.session.domain.consent.SharedContent;
import org.opendoor.session.domain.consent.SharedItem;
import org.opendoor.session.usecase.consent.Consents.Version;
import org.opendoor.session.usecase.consent.ReadSharedItem.Shared;

/**
 * What a person shares with their adviser: exactly one of the last three is there, the one that was shared.
 *
 * @param purpose what the person lets it be used for, and nothing else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SharedItemBody(
        SharedItem item,
        Purpose purpose,
        Instant sharedSince,
        ConditionGroup conditionGroup,
        WorkReadiness workReadiness,
        List<String> modules) {

    /** Which items are shared, without what they say. */
    public record Which(List<Entry> items) {

        /** One of them. */
        public record Entry(SharedItem item, Purpose purpose, Instant sharedSince) {}

        static Which of(List<Version> versions) {
            return new Which(versions.stream()
                    .filter(version -> version.consent() instanceof Consent.Given)
                    .map(version ->
                            new Entry(version.item(), ((Consent.Given) version.consent()).purpose(), version.at()))
                    .toList());
        }
    }

    static SharedItemBody of(Shared shared) {
        var item = shared.version().item();
        var purpose = shared.purpose();
        var since = shared.version().at();
        return switch (shared.content()) {
            case SharedContent.OfConditionGroup(var group) ->
                new SharedItemBody(item, purpose, since, group, null, null);
            case SharedContent.OfWorkReadiness(var readiness) ->
                new SharedItemBody(item, purpose, since, null, readiness, null);
            case SharedContent.OfModules(var modules) -> new SharedItemBody(item, purpose, since, null, null, modules);
        };
    }

    @Override
    public String toString() {
        return "SharedItemBody[hidden]";
    }
}
