package org.opendoor.followup.rest.conversation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.opendoor.followup.domain.Conversation;
import org.opendoor.followup.domain.conversation.Answer;
import org.opendoor.followup.domain.conversation.Offers;
import org.opendoor.followup.domain.nextstep.NextStep;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/** Offers as they come in, and the places of those that do not suit. */
final class OffersRead {
    private OffersRead() {}

    /** Fails with {@link Refused} INVALID_REQUEST where a step is told twice, or wanted though nothing is. */
    static Offers of(List<OfferPart> options, boolean noneWanted) {
        var answers = new EnumMap<NextStep, Answer>(NextStep.class);
        var faults = new ArrayList<FieldError>();
        for (int place = 0; place < options.size(); place++) {
            var offer = options.get(place);
            if (answers.put(offer.step(), offer.answer()) != null) {
                faults.add(new FieldError(pointer(place), "TOLD_TWICE", "each step once"));
            }
        }
        if (noneWanted && answers.containsValue(Answer.ACCEPTED)) {
            faults.add(new FieldError("/noneWanted", "CONTRADICTS_OPTIONS", "something was accepted"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, faults);
        }
        return Offers.of(answers, noneWanted);
    }

    /** Why each doubtful offer is one, at its place in the request. */
    static List<FieldError> doubts(List<OfferPart> options, Conversation conversation) {
        var doubtful = conversation.doubtfulOffers();
        var errors = new ArrayList<FieldError>();
        for (int place = 0; place < options.size(); place++) {
            var advice = doubtful.get(options.get(place).step());
            if (advice != null) {
                errors.add(new FieldError(pointer(place), "NEEDS_A_REASON", advice.explanation()));
            }
        }
        return errors;
    }

    private static String pointer(int place) {
        return "/options/" + place + "/step";
    }
}
