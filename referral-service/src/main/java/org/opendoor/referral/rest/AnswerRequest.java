package org.opendoor.referral.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.referral.domain.Answer;
import org.opendoor.referral.domain.ContactWish;
import org.opendoor.referral.domain.Leaving;
import org.opendoor.referral.domain.Reason;

/**
 * The person's answer: YES alone; LATER with {@code reviewOn}; NO with a reason, others beside it, and what was said about
 * contact.
 */
public record AnswerRequest(
        @NotNull AnswerKind kind,
        LocalDate reviewOn,
        Reason reason,
        List<@NotNull Reason> furtherReasons,
        @Valid ContactWishRequest contactWish,
        @Valid OpenDoorRequest openDoor) {

    /** The three answers there are. */
    public enum AnswerKind {
        YES,
        LATER,
        NO
    }

    /**
     * The answer, whole.
     *
     * @param at pointer to this object in the body
     * @throws Refused INVALID_REQUEST where a field is missing or belongs to another kind of answer
     */
    Answer answer(String at) {
        List<FieldError> errors = new ArrayList<>();
        expect(errors, at + "/reviewOn", reviewOn, kind == AnswerKind.LATER, kind == AnswerKind.LATER);
        expect(errors, at + "/reason", reason, kind == AnswerKind.NO, kind == AnswerKind.NO);
        expect(errors, at + "/furtherReasons", furtherReasons, kind == AnswerKind.NO, false);
        expect(errors, at + "/contactWish", contactWish, kind == AnswerKind.NO, false);
        expect(errors, at + "/openDoor", openDoor, kind == AnswerKind.NO, false);
        if (!errors.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, errors);
        }
        return switch (kind) {
            case YES -> new Answer.Yes();
            case LATER -> new Answer.Later(reviewOn);
            case NO -> new Answer.No(leaving(reason, furtherReasons, contactWish, openDoor));
        };
    }

    static Leaving leaving(
            Reason reason, List<Reason> furtherReasons, ContactWishRequest contactWish, OpenDoorRequest openDoor) {
        return new Leaving(
                reason,
                Codes.set(furtherReasons),
                contactWish == null ? ContactWish.NOT_ASKED : contactWish.wish(),
                Optional.ofNullable(openDoor).map(OpenDoorRequest::door));
    }

    private static void expect(List<FieldError> errors, String pointer, Object value, boolean allowed, boolean needed) {
        if (needed && value == null) {
            errors.add(new FieldError(pointer, "NOT_NULL", "this answer needs it"));
        }
        if (!allowed && value != null) {
            errors.add(new FieldError(pointer, "NOT_FOR_THIS_ANSWER", "this answer does not have it"));
        }
    }
}
