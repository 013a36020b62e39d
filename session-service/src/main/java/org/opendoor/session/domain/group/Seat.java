package org.opendoor.session.domain.group;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody on a group's list, with a place or without.
 *
 * @param since when they came onto it
 * @param waiver where nobody has assessed them: why they may come all the same
 * @param introducedAt when somebody who joins late is told one-to-one what the introductory session told the others
 * @param offer the alternatives, once they were due
 */
public record Seat(
        UUID id,
        UUID referralId,
        Instant since,
        Optional<Waiver> waiver,
        Optional<Instant> introducedAt,
        Optional<Offer> offer) {

    /**
     * A place before an attended assessment, which is otherwise not given.
     *
     * @param decidedBy the token subject of who decided so
     */
    public record Waiver(Because because, String decidedBy) {

        /** Why somebody may join a group before this provider has assessed them. */
        public enum Because {
            ASSESSED_ELSEWHERE,
            RETURNS_TO_THE_PROGRAMME,
            CLINICIAN_ADVISED,
            ASSESSMENT_FOLLOWS
        }
    }

    /**
     * One-to-one, another venue or the telephone, offered to somebody who has waited too long, and what they said.
     *
     * @param at when it was offered; once there is an answer, when that was given
     */
    public record Offer(Instant at, Optional<Answer> answer) {}

    /** What somebody says who was offered something instead of waiting. */
    public enum Answer {
        KEEPS_WAITING,
        ONE_TO_ONE,
        OTHER_VENUE,
        TELEPHONE,
        OTHER_GROUP
    }

    /** From when on they have waited since anybody last spoke with them of it. */
    Instant waitingFrom() {
        return offer.map(Offer::at).orElse(since);
    }

    Seat introducedAt(Instant at) {
        return new Seat(id, referralId, since, waiver, Optional.of(at), offer);
    }

    Seat offered(Instant at) {
        return new Seat(id, referralId, since, waiver, introducedAt, Optional.of(new Offer(at, Optional.empty())));
    }

    Seat answered(Answer answer, Instant at) {
        return new Seat(id, referralId, since, waiver, introducedAt, Optional.of(new Offer(at, Optional.of(answer))));
    }

    /** Whether alternatives were offered to which nobody has said an answer. */
    boolean isAsked() {
        return offer.filter(made -> made.answer().isEmpty()).isPresent();
    }

    boolean hasAnswered(Answer answer) {
        return offer.flatMap(Offer::answer).filter(answer::equals).isPresent();
    }
}
