package org.opendoor.referral.messaging.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.opendoor.referral.usecase.notice.Letter;
import org.opendoor.referral.usecase.notice.Post;

/** Sends e-mails by SMTP. The notice's id is the Message-ID: sent twice, it is one message for whoever receives it. */
@ApplicationScoped
class MailPost implements Post {

    private static final Logger LOG = Logger.getLogger(MailPost.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReactiveMailer mailer;

    MailPost(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    /** The server's answer may quote the address, so of a failure only its kind is logged. */
    @Override
    public Uni<Posted> send(UUID noticeId, Letter letter) {
        return mailer.send(mail(noticeId, letter))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .replaceWith(Posted.SENT)
                .onFailure()
                .recoverWithItem(failure -> {
                    Posted posted = SmtpAnswer.of(failure);
                    LOG.warnf(
                            "mail not sent notice=%s outcome=%s cause=%s",
                            noticeId, posted, failure.getClass().getSimpleName());
                    return posted;
                });
    }

    private static Mail mail(UUID noticeId, Letter letter) {
        return new Mail()
                .setTo(List.of(letter.to()))
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html().orElseThrow())
                .addHeader("Message-ID", "<" + noticeId + "@notices.opendoor>")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
