package org.opendoor.kit.webhook.sending;

import io.netty.channel.ConnectTimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.opendoor.eventing.Contexts;
import org.opendoor.kit.failure.Causes;
import org.opendoor.kit.webhook.WebhookSettings;
import org.opendoor.kit.webhook.reach.Names;
import org.opendoor.kit.webhook.reach.Reach;

/**
 * Calls targets. The name is looked up for each call, and the call goes to the very address that was checked: a name that
 * leads elsewhere a moment later gains nothing. The certificate is held against the name. No redirect is followed, no
 * proxy asked, our traces are not told; of an answer only the status counts, and no more than 4 KB are read.
 */
@ApplicationScoped
class Calls {
    private static final int MOST_READ = 4_096;
    private static final int RESOLVERS = 8;
    private static final int CONNECTIONS_TO_ONE = 4;

    private final Vertx vertx;
    private final Names names;
    private final Reach reach;
    private final Duration timeout;
    private final HttpClient client;
    private final WorkerExecutor resolvers;

    @Inject
    Calls(Vertx vertx, Names names, WebhookSettings settings) {
        this(vertx, names, settings.reach(), settings.timeout(), new HttpClientOptions());
    }

    Calls(Vertx vertx, Names names, Reach reach, Duration timeout, HttpClientOptions options) {
        this.vertx = vertx;
        this.names = names;
        this.reach = reach;
        this.timeout = timeout;
        this.client = vertx.createHttpClient(options.setTracingPolicy(TracingPolicy.IGNORE)
                .setMaxPoolSize(CONNECTIONS_TO_ONE)
                .setKeepAliveTimeout((int) timeout.toSeconds())
                .setVerifyHost(true));
        // A resolver that hangs must not hold up what else the machine looks up.
        this.resolvers = vertx.createSharedWorkerExecutor("webhook-names", RESOLVERS);
    }

    /**
     * Posts; always answers, and in time.
     *
     * @param turn which of a name's addresses is taken, counted round: another one after each failure
     */
    Uni<Answer> post(String target, MultiMap headers, Buffer body, int turn) {
        long begun = System.nanoTime();
        URI uri = URI.create(target);
        return Contexts.awaiting(() -> addresses(uri)
                        .compose(found -> reach.allows(found)
                                ? call(uri, found.get(turn % found.size()), headers, body)
                                        .map(status -> Answer.of(status, since(begun)))
                                : Future.succeededFuture(Answer.without(Outcome.ADDRESS_NOT_ALLOWED, since(begun))))
                        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                        .toCompletionStage())
                .onFailure()
                .recoverWithItem(failure -> Answer.without(why(failure), since(begun)));
    }

    private Future<List<InetAddress>> addresses(URI uri) {
        String host = uri.getHost().startsWith("[")
                ? uri.getHost().substring(1, uri.getHost().length() - 1)
                : uri.getHost();
        return resolvers.executeBlocking(() -> names.of(host), false);
    }

    private Future<Integer> call(URI uri, InetAddress address, MultiMap headers, Buffer body) {
        boolean secure = "https".equals(uri.getScheme());
        int port = uri.getPort() != -1 ? uri.getPort() : secure ? 443 : 80;
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(path(uri))
                .setFollowRedirects(false)
                .setConnectTimeout(timeout.toMillis())
                .setHeaders(headers);
        return client.request(options).compose(request -> {
            endInTime(request);
            return request.send(body).map(Calls::status);
        });
    }

    /** Also an answer that trickles. */
    private void endInTime(HttpClientRequest request) {
        long end = vertx.setTimer(timeout.toMillis(), late -> request.reset());
        request.response().onComplete(came -> {
            if (came.failed()) {
                vertx.cancelTimer(end);
            } else {
                came.result().end().onComplete(ended -> vertx.cancelTimer(end));
            }
        });
    }

    private static int status(HttpClientResponse response) {
        int[] read = {0};
        response.handler(piece -> {
            read[0] += piece.length();
            if (read[0] > MOST_READ) {
                response.request().reset();
            }
        });
        return response.statusCode();
    }

    private static String path(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static Outcome why(Throwable failure) {
        if (Causes.find(failure, UnknownHostException.class).isPresent()) {
            return Outcome.NAME_UNKNOWN;
        }
        if (Causes.find(failure, SSLException.class).isPresent()) {
            return Outcome.NOT_TRUSTED;
        }
        return Causes.of(failure).anyMatch(Calls::isLate) ? Outcome.TIMED_OUT : Outcome.NOT_REACHED;
    }

    private static boolean isLate(Throwable cause) {
        return cause instanceof TimeoutException || cause instanceof ConnectTimeoutException;
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
