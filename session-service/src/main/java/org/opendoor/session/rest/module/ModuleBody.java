package org.opendoor.session.rest.module;

import java.util.List;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.module.Module;
import org.opendoor.session.domain.module.Template;
import org.opendoor.session.usecase.module.ReadModules.Entry;

/**
 * A module as a provider gives it.
 *
 * @param version what If-Match names; 0 while it is as it ships
 * @param after codes of modules that must come before it
 * @param usually what is known of its length and place elsewhere; null for a provider's own
 */
public record ModuleBody(
        String code,
        long version,
        String name,
        Delivery mode,
        int sessions,
        int weeks,
        int minimum,
        int maximum,
        ConditionGroup conditionGroup,
        boolean introductory,
        List<String> after,
        boolean offered,
        Usually usually) {

    /**
     * What the sources say.
     *
     * @param from the fewest sessions
     * @param to the most
     * @param after what it comes after in some districts
     */
    public record Usually(int from, int to, List<String> after) {
        static Usually of(Template template) {
            return new Usually(template.sessionsFrom(), template.sessionsTo(), template.usuallyAfter());
        }
    }

    static ModuleBody of(Entry entry) {
        return of(
                entry.kept().module(),
                entry.kept().version(),
                entry.template().map(Usually::of).orElse(null));
    }

    static ModuleBody of(Module module, long version, Usually usually) {
        var terms = module.terms();
        return new ModuleBody(
                module.code(),
                version,
                module.name(),
                terms.delivery(),
                terms.sessions(),
                terms.weeks(),
                terms.members().minimum(),
                terms.members().maximum(),
                terms.conditionGroup().orElse(null),
                terms.introductory(),
                module.after(),
                module.offered(),
                usually);
    }
}
