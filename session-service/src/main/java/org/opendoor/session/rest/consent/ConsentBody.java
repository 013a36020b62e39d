package org.opendoor.session.rest.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.opendoor.session.domain.consent.Consent;
import org.opendoor.session.domain.consent.Purpose;
import org.opendoor.session.domain.consent.SharedItem;
import org.opendoor.session.usecase.consent.Consents.Version;

/**
 * How the consent to share one item stands, or stood.
 *
 * @param purpose for what it is shared; absent where it is not
 * @param by who wrote it down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentBody(SharedItem item, boolean shared, Purpose purpose, long version, Instant since, String by) {

    /** Of each item of which anything was said, how it stands. */
    public record All(List<ConsentBody> items) {}

    /** One item: how it stands, and every version of it, the newest first. */
    public record WithVersions(SharedItem item, boolean shared, List<ConsentBody> versions) {
        static WithVersions of(List<Version> versions) {
            var all = versions.stream().map(ConsentBody::of).toList();
            return new WithVersions(all.getFirst().item(), all.getFirst().shared(), all);
        }
    }

    static ConsentBody of(Version version) {
        var purpose = version.consent() instanceof Consent.Given(var given) ? given : null;
        return new ConsentBody(version.item(), purpose != null, purpose, version.number(), version.at(), version.by());
    }
}
