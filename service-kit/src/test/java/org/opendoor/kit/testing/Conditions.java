package org.opendoor.kit.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import org.opendoor.kit.identity.PublicEndpoint;

/** Conditions the house rules need and ArchUnit does not bring. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaConstructor> haveAtMostParameters(int most) {
        return new ArchCondition<>("have at most " + most + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int count = constructor.getRawParameterTypes().size();
                if (count > most && !constructor.getOwner().isEnum()) {
                    events.add(SimpleConditionEvent.violated(
                            constructor, constructor.getFullName() + " has " + count + " parameters"));
                }
            }
        };
    }

    static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("have @RolesAllowed, on themselves or their class, or @PublicEndpoint") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = method.isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PublicEndpoint.class);
                if (!says) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may"));
                }
            }
        };
    }
}
