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
 * arrived is handed over in Java's own types: to a field of the test, a {@code Supplier<List<String>>}.
 */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of("OPENDOOR_SMTP_PORT", String.valueOf(server.getSmtp().getPort()));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields((Supplier<List<String>>) this::arrived, new TestInjector.MatchesType(Supplier.class));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** All that arrived so far, each with its headers. */
    private List<String> arrived() {
        return Stream.of(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }
}
