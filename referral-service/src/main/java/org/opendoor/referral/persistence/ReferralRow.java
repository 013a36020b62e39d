package org.opendoor.referral.persistence;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.opendoor.referral.domain.AdviserContact;
import org.opendoor.referral.domain.Channel;
import org.opendoor.referral.domain.Circumstances;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.DeliveryMode;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Expectation;
import org.opendoor.referral.domain.Explained;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Interview;
import org.opendoor.referral.domain.Offer;
import org.opendoor.referral.domain.OfferedBefore;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.TimeOfDay;
import org.opendoor.referral.domain.TravelMode;
import org.opendoor.referral.usecase.Journey;

/**
 * A journey as PostgreSQL writes the row as JSON, codes in the order of their list. Each column that a state does not use is
 * null.
 */
@JsonNaming(SnakeCaseStrategy.class)
record ReferralRow(
        UUID id,
        UUID customerId,
        long version,
        ReferralStatus state,
        UUID previous,
        UUID next,
        Source source,
        CustomerKind kind,
        String district,
        String provider,
        String adviser,
        String centre,
        Channel channel,
        Set<TimeOfDay> times,
        TravelMode travelMode,
        String outwardCode,
        DeliveryMode mode,
        Set<Expectation> expectations,
        Set<Explained> explained,
        Interview interview,
        Set<OfferedBefore> offeredBefore,
        AdviserContact adviserContact,
        Integer deferral,
        LocalDate reviewOn,
        Family withdrawalFamily,
        EndingKind endingKind,
        Family endingFamily,
        Integer endingRevision,
        LocalDate endedOn,
        Set<String> seenOnlyBy) {

    /** The columns an insert fills from here; the rest has defaults or comes with the statement. */
    static final String COLUMNS = """
            id, customer_id, version, state, previous, next, source, kind, district, provider, adviser, centre, channel, times,
            travel_mode, outward_code, mode, expectations, explained, interview, offered_before, adviser_contact, deferral, review_on, withdrawal_family, ending_kind,
            ending_family, ending_revision, ended_on""";

    static ReferralRow of(Referral referral, long version) {
        Offer offer = referral.offer();
        Preferences preferences = offer.preferences();
        ReferralState state = referral.state();
        Optional<Ending> ending = state.howItEnded();
        return new ReferralRow(
                referral.id(),
                offer.customerId(),
                version,
                state.status(),
                offer.previous().orElse(null),
                state.goesOnIn().orElse(null),
                offer.source(),
                offer.kind(),
                offer.place().district(),
                offer.place().provider(),
                offer.place().adviser().orElse(null),
                offer.place().centre().orElse(null),
                preferences.channel().orElse(null),
                new TreeSet<>(preferences.times()),
                preferences.travelMode().orElse(null),
                preferences.outwardCode().orElse(null),
                preferences.mode().orElse(null),
                new TreeSet<>(offer.expectations()),
                new TreeSet<>(offer.explained()),
                offer.circumstances().interview().orElse(null),
                new TreeSet<>(offer.circumstances().before()),
                offer.circumstances().adviserContact().orElse(null),
                state instanceof ReferralState.Deferred(var deferral, var _) ? deferral : null,
                state instanceof ReferralState.Deferred(var _, var reviewOn) ? reviewOn : null,
                state instanceof ReferralState.Referred(var family) ? family.orElse(null) : null,
                ending.map(Ending::kind).orElse(null),
                ending.flatMap(Ending::family).orElse(null),
                ending.map(Ending::revision).orElse(null),
                ending.map(Ending::endedOn).orElse(null),
                null);
    }

    Journey journey() {
        return new Journey(
                new Referral(id, offer(), referralState()), version, seenOnlyBy == null ? Set.of() : seenOnlyBy);
    }

    private Offer offer() {
        return new Offer(
                customerId,
                Optional.ofNullable(previous),
                source,
                kind,
                new Place(district, provider, Optional.ofNullable(adviser), Optional.ofNullable(centre)),
                new Preferences(
                        Optional.ofNullable(channel),
                        times,
                        Optional.ofNullable(travelMode),
                        Optional.ofNullable(outwardCode),
                        Optional.ofNullable(mode)),
                expectations,
                explained,
                new Circumstances(Optional.ofNullable(interview), offeredBefore, Optional.ofNullable(adviserContact)));
    }

    private ReferralState referralState() {
        return switch (state) {
            case OFFERED -> new ReferralState.Offered();
            case DEFERRED -> new ReferralState.Deferred(deferral, reviewOn);
            case DECLINED -> new ReferralState.Declined(ending());
            case WITHDRAWN -> new ReferralState.Withdrawn(ending());
            case REFERRED -> new ReferralState.Referred(Optional.ofNullable(withdrawalFamily));
            case ENDED -> new ReferralState.Ended(ending());
            case REOPENED -> new ReferralState.Reopened(ending(), next);
            case MERGED -> new ReferralState.Merged(ending(), next);
        };
    }

    private Ending ending() {
        return new Ending(endingKind, Optional.ofNullable(endingFamily), endingRevision, endedOn);
    }
}
