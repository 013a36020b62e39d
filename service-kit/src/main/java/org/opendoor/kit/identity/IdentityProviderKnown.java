package org.opendoor.kit.identity;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready until the identity provider's keys have been read once; ready from then on, though the provider may be away:
 * tokens are checked with the keys we know. A look at it also asks again while they are not known: a service that is not
 * ready gets no request that would. (Quarkus has a check of its own, which fails whenever the provider does.)
 */
@Readiness
@ApplicationScoped
public class IdentityProviderKnown implements HealthCheck {
    private static final long ASK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final TenantConfigBean tenants;
    private final AtomicLong asked = new AtomicLong(System.nanoTime() - ASK_EVERY_NANOS);

    public IdentityProviderKnown(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public HealthCheckResponse call() {
        var provider = tenants.getDefaultTenant();
        var known = provider.ready();
        if (!known) {
            ask(provider);
        }
        return HealthCheckResponse.named("identity provider known")
                .status(known)
                .build();
    }

    /** The answer is seen at the next look; a refusal is in the log. */
    private void ask(TenantConfigContext provider) {
        var last = asked.get();
        var now = System.nanoTime();
        if (now - last >= ASK_EVERY_NANOS && asked.compareAndSet(last, now)) {
            provider.initialize().subscribe().with(_ -> {}, _ -> {});
        }
    }
}
