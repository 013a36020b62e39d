package org.opendoor.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.stream.Stream;

/** Takes every e-mail on the loopback address and keeps it in memory; with a page to read them on. */
public final class MailSink implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final int smtpPort;
    private final MailPage page;
    private GreenMail server;

    /** One that is not started yet. */
    public MailSink(int smtpPort, int pagePort) {
        this.smtpPort = smtpPort;
        this.page = new MailPage(LOOPBACK, pagePort, this::mails);
    }

    /** Returns when mail may come. */
    public synchronized void start() {
        server = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.start();
        page.start();
    }

    /** All that came since the start, the oldest first. */
    public synchronized List<CaughtMail> mails() {
        return server == null
                ? List.of()
                : Stream.of(server.getReceivedMessages()).map(CaughtMail::of).toList();
    }

    /** Takes no more, and forgets all. Does nothing if it is not started. */
    @Override
    public synchronized void close() {
        if (server != null) {
            page.close();
            server.stop();
            server = null;
        }
    }
}
