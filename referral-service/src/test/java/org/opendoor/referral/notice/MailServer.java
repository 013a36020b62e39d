package org.opendoor.referral.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A mail server for a test class, on a free port. The tests are loaded by another class loader than this is, so what
 * arrived is handed over in Java's own types.
 */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static final String ARRIVED = MailServer.class.getName();

    private GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Supplier<List<String>> arrived = () -> Stream.of(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList();
        System.getProperties().put(ARRIVED, arrived);
        return Map.of("OPENDOOR_SMTP_PORT", String.valueOf(server.getSmtp().getPort()));
    }

    @Override
    public void stop() {
        System.getProperties().remove(ARRIVED);
        server.stop();
    }

    /** All that arrived so far, each with its headers. */
    @SuppressWarnings("unchecked")
    static List<String> arrived() {
        return ((Supplier<List<String>>) System.getProperties().get(ARRIVED)).get();
    }
}
