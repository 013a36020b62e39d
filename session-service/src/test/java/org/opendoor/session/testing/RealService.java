package org.opendoor.session.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opendoor.embedded.RealParts;

/** The service on a real PostgreSQL and a real Kafka with the platform's topics and rights. */
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "session-service"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RealService {}
