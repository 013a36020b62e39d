package org.opendoor.referral.messaging.notice;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import java.util.stream.Stream;
import org.opendoor.referral.usecase.notice.Post.Posted;

/** What a failure to send means: nobody is at this address, or it was not the moment. */
final class SmtpAnswer {

    /** RFC 5321: no such mailbox, not local, name not allowed, or an address that is none. */
    private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(501, 550, 551, 553);

    private SmtpAnswer() {}

    static Posted of(Throwable failure) {
        boolean never = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof IllegalArgumentException
                        || (cause instanceof SMTPException answer && NO_SUCH_ADDRESS.contains(answer.getReplyCode())));
        return never ? Posted.NEVER : Posted.LATER;
    }
}
