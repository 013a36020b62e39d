package org.opendoor.session.usecase.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.closing.ClosingRefusal;
import org.opendoor.session.usecase.Forgotten;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;

/** Lets in who may say something at the end: the programme is locked, and its person is not forgotten. */
@ApplicationScoped
class ClosingDesk {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Forgotten forgotten;

    ClosingDesk(Transactions transactions, Programmes programmes, Forgotten forgotten) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.forgotten = forgotten;
    }

    Uni<Said> at(UUID referralId, Reach reach, Function<CaseFile, Uni<Said>> then) {
        return transactions.in(() -> programmes.lock(referralId).chain(found -> {
            var file = found.filter(filed -> reach.covers(filed.file().journey()));
            return file.isEmpty()
                    ? refused(ClosingRefusal.NOT_YET_KNOWN)
                    : forgotten
                            .isForgotten(referralId)
                            .chain(gone -> gone
                                    ? refused(ClosingRefusal.PERSON_FORGOTTEN)
                                    : then.apply(file.get().file()));
        }));
    }

    static Uni<Said> refused(ClosingRefusal why) {
        return Uni.createFrom().item(new Said.Refused(why));
    }
}
