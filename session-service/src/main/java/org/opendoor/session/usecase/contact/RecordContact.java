package org.opendoor.session.usecase.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.contact.Contact;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;

/** Writes down that somebody spoke to a person, or tried to. Who was reached is silent no more. */
@ApplicationScoped
public class RecordContact {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Contacts contacts;
    private final WatchForSilence watch;

    public RecordContact(Transactions transactions, Programmes programmes, Contacts contacts, WatchForSilence watch) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.contacts = contacts;
        this.watch = watch;
    }

    /** @return why it was refused, or empty */
    public Uni<Optional<ProgrammeRefusal>> record(Contact contact, Reach reach) {
        return transactions.in(() -> programmes
                .lock(Set.of(contact.referralId()))
                .map(found -> Optional.ofNullable(found.get(contact.referralId()))
                        .filter(filed -> reach.covers(filed.file().journey())))
                .chain(found -> take(contact, found)));
    }

    private Uni<Optional<ProgrammeRefusal>> take(Contact contact, Optional<Filed> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Optional.of(ProgrammeRefusal.NOT_YET_KNOWN));
        }
        var programme = found.get().file().programme();
        if (programme instanceof Programme.Ended) {
            return Uni.createFrom().item(Optional.of(ProgrammeRefusal.PROGRAMME_ENDED));
        }
        return contacts.add(contact).chain(() -> watch.look(List.of(programme))).replaceWith(Optional.empty());
    }

    /** One of this journey's. */
    public Uni<Optional<Contact>> find(UUID referralId, UUID contactId) {
        return contacts.find(referralId, contactId);
    }

    /** The newest first. */
    public Uni<List<Contact>> list(UUID referralId, Optional<Contacts.Place> after, int most) {
        return contacts.list(referralId, after, most);
    }
}
