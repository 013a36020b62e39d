package org.opendoor.session.rest.module;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.module.Module;
import org.opendoor.session.domain.module.Terms;

/**
 * A module as a provider gives it, whole.
 *
 * @param mode the usual one; what a person chose comes before it
 * @param weeks over how many weeks the sessions spread
 * @param minimum how many people it takes to start a group; 1 for one-to-one
 * @param maximum how many there is room for; 1 for one-to-one
 * @param conditionGroup whom it is for; left out for a generic module
 * @param introductory whether the first session is there to get to know each other
 * @param after codes of modules that must come before it
 * @param offered whether new plans may have it
 */
public record ModuleRequest(
        @NotBlank @Size(max = 80) String name,
        @NotNull Delivery mode,
        @NotNull @Positive @Max(60) Integer sessions,
        @NotNull @Positive @Max(104) Integer weeks,
        @NotNull @Positive @Max(1000) Integer minimum,
        @NotNull @Positive @Max(1000) Integer maximum,
        For conditionGroup,
        @NotNull Boolean introductory,
        @Size(max = 20) List<@NotNull @Pattern(regexp = ModulesResource.CODE) String> after,
        @NotNull Boolean offered) {

    /** Whom a module can be for: one that is for both is generic. */
    public enum For {
        PHYSICAL,
        MENTAL
    }

    Module module(String code) {
        var terms = new Terms(
                mode,
                sessions,
                weeks,
                new Terms.Members(minimum, maximum),
                introductory,
                Optional.ofNullable(conditionGroup).map(group -> ConditionGroup.valueOf(group.name())));
        return new Module(code, name, terms, after == null ? List.of() : after, offered);
    }
}
