package org.opendoor.kit.identity;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Who is calling and what they may see. Inject it anywhere: it answers for the current Vert.x context and so goes on
 * answering after the client has gone. Outside of a request there is a caller named {@code system} with no role and no
 * scope.
 */
@ApplicationScoped
public class Caller {
    private static final String KEY = Caller.class.getName();

    static void remember(Identified identified) {
        ContextLocals.put(KEY, identified);
    }

    /** The opaque id of the person or system ({@code sub}). */
    public String subject() {
        return identified().subject();
    }

    /** The application the token was issued to ({@code azp}). */
    public String client() {
        return identified().client();
    }

    /** The roles of the platform in the token. */
    public Set<Role> roles() {
        return identified().roles();
    }

    /** The districts in the token; they count only for a role that is scoped by district. */
    public Set<String> districts() {
        return identified().districts();
    }

    /** The providers in the token; they count only for a role that is scoped by provider. */
    public Set<String> providers() {
        return identified().providers();
    }

    /** The centres in the token; they count only for {@link Role#INTAKE}. */
    public Set<String> centres() {
        return identified().centres();
    }

    /** Whether the caller has one of these roles. */
    public boolean is(Role first, Role... others) {
        Set<Role> roles = roles();
        if (roles.contains(first)) {
            return true;
        }
        for (Role other : others) {
            if (roles.contains(other)) {
                return true;
            }
        }
        return false;
    }

    private static Identified identified() {
        if (!VertxContext.isOnDuplicatedContext()) {
            return Identified.NOBODY;
        }
        return ContextLocals.<Identified>get(KEY).orElse(Identified.NOBODY);
    }
}
