package org.opendoor.referral.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One thing about an offer as it is now known. Codes only: what a person says in their own words is kept elsewhere. */
public sealed interface Amendment {

    /** What would make it easier to come. */
    record PreferencesAre(Preferences preferences) implements Amendment {}

    /** What the person hopes for. */
    record ExpectationsAre(Set<Expectation> expectations) implements Amendment {

        public ExpectationsAre {
            expectations = expectations.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(expectations));
        }
    }

    /** What was explained. */
    record ExplainedWas(Set<Explained> explained) implements Amendment {

        public ExplainedWas {
            explained = explained.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(explained));
        }
    }

    /** On what terms the person meets Jobcentre. */
    record KindIs(CustomerKind kind) implements Amendment {}

    /** At which interview it was offered; empty where that was never said. */
    record InterviewWas(Optional<Interview> interview) implements Amendment {}

    /** Whether the adviser goes on seeing the person; empty where that was never said. */
    record AdviserContactIs(Optional<AdviserContact> contact) implements Amendment {}

    /** What it is about. */
    default Topic topic() {
        return switch (this) {
            case PreferencesAre _ -> Topic.PREFERENCES;
            case ExpectationsAre _ -> Topic.EXPECTATIONS;
            case ExplainedWas _ -> Topic.EXPLAINED;
            case KindIs _ -> Topic.CUSTOMER_KIND;
            case InterviewWas _ -> Topic.INTERVIEW;
            case AdviserContactIs _ -> Topic.ADVISER_CONTACT;
        };
    }

    /** The same thing as the offer has it now. */
    default Amendment asIn(Offer offer) {
        return switch (this) {
            case PreferencesAre _ -> new PreferencesAre(offer.preferences());
            case ExpectationsAre _ -> new ExpectationsAre(offer.expectations());
            case ExplainedWas _ -> new ExplainedWas(offer.explained());
            case KindIs _ -> new KindIs(offer.kind());
            case InterviewWas _ -> new InterviewWas(offer.circumstances().interview());
            case AdviserContactIs _ ->
                new AdviserContactIs(offer.circumstances().adviserContact());
        };
    }

    /** The offer with this in it. */
    default Offer in(Offer offer) {
        return switch (this) {
            case PreferencesAre(var preferences) -> offer.with(preferences);
            case ExpectationsAre(var expectations) -> offer.hopingFor(expectations);
            case ExplainedWas(var explained) -> offer.explaining(explained);
            case KindIs(var kind) -> offer.of(kind);
            case InterviewWas(var interview) ->
                offer.under(offer.circumstances().at(interview));
            case AdviserContactIs(var contact) ->
                offer.under(offer.circumstances().meanwhile(contact));
        };
    }
}
