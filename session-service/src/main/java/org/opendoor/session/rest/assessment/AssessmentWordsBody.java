package org.opendoor.session.rest.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.opendoor.session.domain.assessment.AssessmentWords;
import org.opendoor.session.domain.assessment.AssessmentWords.Reply;
import org.opendoor.session.domain.assessment.AssessmentWords.Want;
import org.opendoor.session.rest.Formats;

/**
 * What was said at the first meeting, in words; null or empty where nothing was.
 *
 * @param notAccepted what they were told, where they are not accepted
 * @param wants what they want or expect, each with what they were told about it
 */
public record AssessmentWordsBody(
        @Size(max = 4_000) @Pattern(regexp = Formats.WORDS) String clinicalReasons,
        @Size(max = 4_000) @Pattern(regexp = Formats.WORDS) String conditions,
        @Size(max = 4_000) @Pattern(regexp = Formats.WORDS) String aboutGroups,
        @Size(max = 4_000) @Pattern(regexp = Formats.WORDS) String notAccepted,
        @Size(max = 20) List<@NotNull @Valid WantBody> wants) {

    /** @param reply whether the programme can do it */
    public record WantBody(
            @NotBlank @Size(max = 500) @Pattern(regexp = Formats.WORDS)
            String want,

            @NotNull Reply reply,

            @Size(max = 1_000) @Pattern(regexp = Formats.WORDS)
            String words) {

        @Override
        public String toString() {
            return "WantBody[hidden]";
        }
    }

    AssessmentWords words() {
        return new AssessmentWords(
                text(clinicalReasons),
                text(conditions),
                text(aboutGroups),
                text(notAccepted),
                wants == null
                        ? List.of()
                        : wants.stream()
                                .map(want -> new Want(want.want(), want.reply(), text(want.words())))
                                .toList());
    }

    static AssessmentWordsBody of(AssessmentWords words) {
        return new AssessmentWordsBody(
                words.clinicalReasons(),
                words.conditions(),
                words.aboutGroups(),
                words.notAccepted(),
                words.wants().stream()
                        .map(want -> new WantBody(want.want(), want.reply(), want.words()))
                        .toList());
    }

    private static String text(String told) {
        return told == null ? "" : told;
    }

    @Override
    public String toString() {
        return "AssessmentWordsBody[hidden]";
    }
}
