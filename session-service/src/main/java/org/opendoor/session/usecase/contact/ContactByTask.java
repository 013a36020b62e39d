package org.opendoor.session.usecase.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.session.domain.contact.Contact;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.Task;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.task.WhenFinished;

/** Who was spoken to because of a task is in touch; nobody has to write it down twice. */
@ApplicationScoped
class ContactByTask implements WhenFinished {

    private final RecordContact record;
    private final NewIds ids;

    ContactByTask(RecordContact record, NewIds ids) {
        this.record = record;
        this.ids = ids;
    }

    /** Refused where the journey is over: then nobody is waiting to hear of the person. */
    @Override
    public Uni<Void> follow(Task.Done done) {
        var about = done.brief().about();
        var answer = done.answer();
        if (about.subject() != About.Subject.JOURNEY || !answer.outcome().spokenTo()) {
            return Uni.createFrom().voidItem();
        }
        var contact = new Contact(ids.next(), about.id(), Contact.Way.CALL, true, answer.at(), answer.by());
        return record.record(contact, new Reach.Everything()).replaceWithVoid();
    }
}
