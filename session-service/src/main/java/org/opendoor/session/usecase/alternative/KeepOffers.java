package org.opendoor.session.usecase.alternative;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.opendoor.session.domain.ProgrammeEvent.AlternativesAnswered;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;
import org.opendoor.session.usecase.alternative.Offers.Made;

/** Writes down what people were offered before they left, and what they said, whatever became of it. */
@ApplicationScoped
class KeepOffers implements Consequence {

    private final Offers offers;

    KeepOffers(Offers offers) {
        this.offers = offers;
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        return offers.keep(happenings.stream().flatMap(KeepOffers::made).toList());
    }

    private static Stream<Made> made(Happening what) {
        return what.events().stream()
                .filter(AlternativesAnswered.class::isInstance)
                .map(AlternativesAnswered.class::cast)
                .flatMap(answered -> answered.answers().byAlternative().entrySet().stream()
                        .map(each -> new Made(
                                what.referralId(), answered.at(), answered.reason(), each.getKey(), each.getValue())));
    }
}
