package org.opendoor.session.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.Episode;
import org.opendoor.session.domain.PlanItem;
import org.opendoor.session.domain.Stage;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.returning.Return;
import org.opendoor.session.usecase.returning.Return.Lead;

/**
 * What a person did before, and a plan that goes on where it stopped.
 *
 * @param earlier their other programmes, the latest first
 * @param proposal null where there is nothing to go on from
 */
public record ReturnBody(List<EpisodeBody> earlier, ProposalBody proposal) {

    /** The summary of one earlier programme: what a new lead has to know so that nobody tells it again. */
    public record EpisodeBody(
            UUID referralId,
            LocalDate referredOn,
            String provider,
            Stage state,
            EndingKind ending,
            LocalDate endedOn,
            LocalDate assessedOn,
            ConditionGroup conditionGroup,
            String lead,
            List<ModuleBody> modules) {

        static EpisodeBody of(Filed filed) {
            var file = filed.file();
            return new EpisodeBody(
                    file.journey().referralId(),
                    file.journey().referredOn(),
                    file.journey().parties().provider(),
                    Stage.of(file.programme()),
                    file.ending().map(ending -> ending.kind()).orElse(null),
                    file.ending().map(ending -> ending.endedOn()).orElse(null),
                    file.assessment().map(Assessment::heldOn).orElse(null),
                    file.assessment().map(Assessment::conditionGroup).orElse(null),
                    file.assessment().flatMap(Assessment::practitioner).orElse(null),
                    file.course().map(ModuleBody::of).orElse(List.of()));
        }
    }

    /** How one module went. */
    public record ModuleBody(String code, Delivery mode, int sessions, int attended, int missed, boolean completed) {
        static List<ModuleBody> of(Course course) {
            var completed = Episode.completed(course);
            return course.plan().modules().stream()
                    .map(item -> {
                        var tally = Episode.tally(course, item);
                        return new ModuleBody(
                                item.module(),
                                item.delivery(),
                                item.length(),
                                tally.attended(),
                                tally.missed(),
                                completed.contains(item.module()));
                    })
                    .toList();
        }
    }

    /**
     * What the new plan may begin with. Whoever agrees on it with the person may change it.
     *
     * @param modules what is still to be done, in its order, in the shape of a plan's request
     * @param completed modules that are not proposed again
     * @param lead who is offered first; null where nobody led before
     * @param notAskedAgain measures the person would not answer
     */
    public record ProposalBody(
            List<ProposedBody> modules, List<String> completed, LeadBody lead, List<Measure> notAskedAgain) {}

    /** An entry of the proposed plan. */
    public record ProposedBody(PlanRequest.Kind kind, String code, Delivery mode, Integer length, String to) {
        static ProposedBody of(PlanItem item) {
            return switch (item) {
                case PlanItem.ModuleItem module ->
                    new ProposedBody(
                            PlanRequest.Kind.MODULE, module.module(), module.delivery(), module.length(), null);
                case PlanItem.OnwardReferral(var _, var to) ->
                    new ProposedBody(PlanRequest.Kind.ONWARD_REFERRAL, null, null, null, to.name());
            };
        }
    }

    /** Who is offered. */
    public enum Offer {
        /** Who led before. */
        THE_SAME,
        /** Somebody else, with this summary: who led before is not to be had. */
        HANDOVER
    }

    /** @param practitioner who led before */
    public record LeadBody(Offer offer, String practitioner) {
        static LeadBody of(Lead lead) {
            return switch (lead) {
                case Lead.TheSame(var practitioner) -> new LeadBody(Offer.THE_SAME, practitioner);
                case Lead.HandedOver(var practitioner) -> new LeadBody(Offer.HANDOVER, practitioner);
            };
        }
    }

    static ReturnBody of(Return known) {
        var episodes = known.earlier().stream().map(EpisodeBody::of).toList();
        return new ReturnBody(episodes, episodes.isEmpty() ? null : proposal(known));
    }

    private static ProposalBody proposal(Return known) {
        return new ProposalBody(
                known.rest().stream().map(ProposedBody::of).toList(),
                known.completed().stream().sorted().toList(),
                known.lead().map(LeadBody::of).orElse(null),
                known.declined().stream().sorted().toList());
    }
}
