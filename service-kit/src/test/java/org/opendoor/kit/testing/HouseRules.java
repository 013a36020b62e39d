package org.opendoor.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The rules of the house, for all services alike. A service takes them over with one field in its ArchitectureTest:
 * {@snippet :
 * @AnalyzeClasses(packages = "org.opendoor.referral", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
 * }
 * }
 */
public final class HouseRules {
    private static final int MOST_PARAMETERS = 6;

    @ArchTest
    static final ArchRule domain_is_plain_java = classes()
            .that()
            .resideInAnyPackage("..domain..", "..projection..", "..disclosure..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("..domain.."))
                    .or(resideInAPackage("..projection.."))
                    .or(resideInAPackage("..disclosure.."))
                    .or(resideInAPackage("org.opendoor.eventing.decision..")))
            .because("rules are read, tested and trusted without any framework")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule use_cases_know_ports_not_edges = room("usecase")
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..rest..",
                    "..messaging..",
                    "..persistence..",
                    "..wiring..",
                    "org.opendoor.kit.problem..",
                    "jakarta.ws.rs..",
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "org.apache.kafka..",
                    "com.fasterxml.jackson..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rest_knows_use_cases_only = room("rest")
            .dependOnClassesThat(ours("messaging").or(ours("persistence")).or(ours("wiring")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule messaging_knows_use_cases_only = room("messaging")
            .dependOnClassesThat(ours("rest").or(ours("persistence")).or(ours("wiring")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule persistence_knows_use_cases_only = room("persistence")
            .dependOnClassesThat(ours("rest").or(ours("messaging")).or(ours("wiring")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_knows_wiring = noClasses()
            .that()
            .resideOutsideOfPackage("..wiring..")
            .should()
            .dependOnClassesThat(ours("wiring"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule refusals_are_thrown_at_the_rest_edge_only = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "org.opendoor.kit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.opendoor.kit.problem..")
            .because("inside a service a no is a value")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rows_stay_in_persistence = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("..persistence..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rules_do_not_ask_the_machine_for_the_time = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..projection..", "..usecase..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("time comes in with the command, and the platform has a clock of its own")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_what_a_thing_does = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Dto)(\\$.*)?")
            .because("such a name fits everything");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields()
            .that()
            .areDeclaredInClassesThat(notARecord().and(areNoRequestParameters()))
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(Context.class)
            .orShould()
            .beAnnotatedWith(ConfigProperty.class)
            .because("a constructor says what a class needs");

    @ArchTest
    static final ArchRule constructors_are_short = constructors()
            .that()
            .areDeclaredInClassesThat(notARecord())
            .should(Conditions.haveAtMostParameters(MOST_PARAMETERS))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", java.time.Duration.class);

    @ArchTest
    static final ArchRule every_endpoint_says_who_may = methods()
            .that(Conditions.areEndpoints())
            .should(Conditions.sayWhoMay())
            .allowEmptyShould(true);

    private HouseRules() {}

    @ArchTest
    static void sources_keep_the_budgets(JavaClasses classes) {
        Sources.ofThisModule().check();
    }

    private static ClassesShould room(String name) {
        return noClasses()
                .that()
                .resideInAPackage("org.opendoor.." + name + "..")
                .should();
    }

    private static DescribedPredicate<JavaClass> ours(String room) {
        return resideInAPackage("org.opendoor.." + room + "..")
                .and(DescribedPredicate.not(resideInAnyPackage("org.opendoor.kit..", "org.opendoor.eventing..")))
                .as("the room " + room);
    }

    /** A bean of parameters is filled by the framework through its fields; nothing is injected there. */
    private static DescribedPredicate<JavaClass> areNoRequestParameters() {
        return DescribedPredicate.describe(
                "are no parameters of a request",
                type -> type.getFields().stream().noneMatch(field -> field.isAnnotatedWith(QueryParam.class)));
    }

    private static DescribedPredicate<JavaClass> notARecord() {
        return DescribedPredicate.describe("are no records", type -> !type.isRecord());
    }
}
