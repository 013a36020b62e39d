package org.opendoor.analytics;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opendoor.analytics.dashboard.IdentityProvider;
import org.opendoor.embedded.RealParts;

/** The service on a real PostgreSQL and a real Kafka, with its own rights only. */
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = {@ResourceArg(name = "service", value = "analytics-service")})
@QuarkusTestResource(IdentityProvider.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Platform {}
