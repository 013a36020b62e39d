package org.opendoor.followup.domain.nextstep;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a step is the right one for somebody now, and why, in words one could read out to them. */
public sealed interface Advice {

    /** What it rests on, in the order of the catalogue. */
    List<Requirement> requirements();

    /** A sentence that gives the reasons. */
    String explanation();

    /** It is the right thing at the right time. */
    record Offer(List<Requirement> because) implements Advice {
        @Override
        public List<Requirement> requirements() {
            return because;
        }

        @Override
        public String explanation() {
            return sentence("Offered", "because", because, Requirement::so);
        }
    }

    /** Something known stands against it. */
    record NotNow(List<Requirement> because) implements Advice {
        @Override
        public List<Requirement> requirements() {
            return because;
        }

        @Override
        public String explanation() {
            return sentence("Not now", "because", because, Requirement::notSo);
        }
    }

    /** Nothing stands against it, and something is not known. */
    record AskFirst(List<Requirement> whether) implements Advice {
        @Override
        public List<Requirement> requirements() {
            return whether;
        }

        @Override
        public String explanation() {
            return sentence("Ask first", "whether", whether, Requirement::whether);
        }
    }

    private static String sentence(
            String answer, String link, List<Requirement> all, Function<Requirement, String> words) {
        return all.stream()
                .map(requirement -> link + " " + words.apply(requirement))
                .collect(Collectors.joining(", and ", answer + " ", "."));
    }
}
