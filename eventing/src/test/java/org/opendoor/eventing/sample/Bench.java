package org.opendoor.eventing.sample;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opendoor.embedded.RealParts;

/** Where the mechanism is tested: a real PostgreSQL and an open broker with the two topics of the sample. */
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "service", value = "eventing-test"),
            @ResourceArg(name = "open-topics", value = "notes:12,bases:12")
        })
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Bench {}
