package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.ContactState;
import org.opendoor.followup.domain.conversation.Words;

/** Shows what was said, so that nobody has to tell their story again. Each reading leaves a trace: no trace, no words. */
@ApplicationScoped
public class ReadConversation {
    private final Transactions transactions;
    private final FollowUps followUps;
    private final SpokenWords words;

    public ReadConversation(Transactions transactions, FollowUps followUps, SpokenWords words) {
        this.transactions = transactions;
        this.followUps = followUps;
        this.words = words;
    }

    /** Empty where nobody has talked with the person yet, and for what is unknown or out of sight. */
    public Uni<Optional<Spoken>> of(UUID referralId, UUID contact, Sight sight) {
        return transactions.in(() -> followUps
                .find(referralId, sight)
                .chain(found -> made(found, contact)
                        .map(made -> words.read(referralId, contact)
                                .map(said -> Optional.of(new Spoken(
                                        made, said, found.orElseThrow().version()))))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private static Optional<ContactState.Made> made(Optional<Seen> found, UUID contact) {
        return found.flatMap(seen -> seen.journey().followUp().file())
                .flatMap(file -> file.contact(contact))
                .map(Contact::state)
                .filter(ContactState.Made.class::isInstance)
                .map(ContactState.Made.class::cast);
    }

    /**
     * A conversation with its words.
     *
     * @param made what it came to
     * @param words what was written down
     * @param version of the follow-up
     */
    public record Spoken(ContactState.Made made, Words words, long version) {}
}
