package org.opendoor.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.usecase.Tallies;
import org.opendoor.kit.testing.HouseRules;

@AnalyzeClasses(packages = "org.opendoor.analytics", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule disclosure_is_plain_java_and_knows_nobody = classes()
            .that()
            .resideInAPackage("..disclosure..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..disclosure..");

    @ArchTest
    static final ArchRule exact_counts_never_reach_an_edge = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..messaging..", "..wiring..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Tally.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Tallies.class);
}
