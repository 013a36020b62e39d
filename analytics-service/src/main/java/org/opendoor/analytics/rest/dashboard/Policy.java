package org.opendoor.analytics.rest.dashboard;

import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/**
 * What a browser may do with our pages: load our own style and scripts, send a form here, and nothing else. A form may
 * also end at the identity provider: browsers look at where a form is sent on to, and a session may have ended meanwhile.
 */
@ApplicationScoped
class Policy {
    private static final String TENANT = "dashboard";
    private static final String OURS =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    private final TenantConfigBean tenants;

    Policy(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    String text() {
        return OURS + identityProvider().map(origin -> " " + origin).orElse("");
    }

    /** Known from the first sign-in on; before it there is no page with a form. */
    private Optional<String> identityProvider() {
        return Optional.ofNullable(tenants.getStaticTenant(TENANT).getOidcMetadata())
                .map(metadata -> URI.create(metadata.getAuthorizationUri()))
                .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority());
    }
}
