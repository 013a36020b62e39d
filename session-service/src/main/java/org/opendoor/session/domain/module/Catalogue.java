package org.opendoor.session.domain.module;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.Delivery;

/**
 * All modules of one provider: what ships, as that provider gives it, and what is its own.
 *
 * @param modules by code, in the catalogue's order
 */
public record Catalogue(Map<String, Module> modules) {

    /** A group of more is a lecture; nobody is heard in it. */
    private static final int LARGEST_GROUP = 30;

    public Catalogue {
        modules = Collections.unmodifiableMap(new LinkedHashMap<>(modules));
    }

    /** What a provider changed comes in the place of what ships; its own come last. */
    public static Catalogue of(Collection<Template> shipped, Collection<Module> adapted) {
        var all = new LinkedHashMap<String, Module>();
        shipped.forEach(template -> all.put(template.code(), template.module()));
        adapted.forEach(module -> all.put(module.code(), module));
        return new Catalogue(all);
    }

    public Optional<Module> find(String code) {
        return Optional.ofNullable(modules.get(code));
    }

    /** What speaks against this module among the others; empty where it can stand. */
    public List<Fault> faults(Module wanted) {
        var faults = new ArrayList<Fault>();
        var members = wanted.terms().members();
        if (wanted.terms().delivery() == Delivery.GROUP) {
            if (members.minimum() < 2) {
                faults.add(new Fault("/minimum", "MIN", "a group has two members at least"));
            }
            if (members.maximum() > LARGEST_GROUP) {
                faults.add(new Fault("/maximum", "MAX", "no more than " + LARGEST_GROUP));
            }
        } else if (members.minimum() != 1 || members.maximum() != 1) {
            faults.add(new Fault("/maximum", "ONE_TO_ONE", "one-to-one is one and one"));
        }
        if (members.maximum() < members.minimum()) {
            faults.add(new Fault("/maximum", "MIN", "no fewer than the minimum"));
        }
        wanted.after().stream()
                .filter(code -> !modules.containsKey(code))
                .forEach(_ -> faults.add(new Fault("/after", "NO_SUCH_MODULE", "codes of this catalogue")));
        if (faults.isEmpty() && with(wanted).before(wanted.code()).contains(wanted.code())) {
            faults.add(new Fault("/after", "CIRCLE", "nothing comes before itself"));
        }
        return faults;
    }

    private Catalogue with(Module wanted) {
        var all = new LinkedHashMap<>(modules);
        all.put(wanted.code(), wanted);
        return new Catalogue(all);
    }

    /** Everything that must come before it, however far. */
    private Set<String> before(String code) {
        var found = new HashSet<String>();
        var open = new ArrayList<>(List.of(code));
        while (!open.isEmpty()) {
            find(open.removeLast()).map(Module::after).orElse(List.of()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }
}
