package org.opendoor.session.persistence.module;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.module.Terms;

/** How a module is given. */
@Embeddable
record TermsColumns(
        @Enumerated(EnumType.STRING) Delivery delivery,
        int sessions,
        int weeks,
        int minimum,
        int maximum,
        boolean introductory,

        @Enumerated(EnumType.STRING) @Column(name = "condition_group")
        ConditionGroup conditionGroup) {

    static TermsColumns of(Terms terms) {
        return new TermsColumns(
                terms.delivery(),
                terms.sessions(),
                terms.weeks(),
                terms.members().minimum(),
                terms.members().maximum(),
                terms.introductory(),
                terms.conditionGroup().orElse(null));
    }

    Terms terms() {
        return new Terms(
                delivery,
                sessions,
                weeks,
                new Terms.Members(minimum, maximum),
                introductory,
                Optional.ofNullable(conditionGroup));
    }
}
