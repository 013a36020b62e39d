package org.opendoor.session.rest;

import org.opendoor.session.domain.assessment.Support;
import org.opendoor.session.usecase.assessment.DuplicateSupport.Warning;

/** Help that somebody has, and a module that would only repeat it. */
public record WarningBody(Support support, String module, String moduleName) {

    /** As the provider's catalogue names the module. */
    public static WarningBody of(Warning warning) {
        return new WarningBody(
                warning.support(), warning.module().code(), warning.module().name());
    }
}
