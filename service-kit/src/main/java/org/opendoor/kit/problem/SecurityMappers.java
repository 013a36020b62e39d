package org.opendoor.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Who may not: 401 without a valid token (none, expired, of another issuer, badly signed), 403 with a role that is not
 * enough. Quarkus has mappers of its own for exactly these types, hence one method each.
 */
class SecurityMappers {
    @ServerExceptionMapper
    Response noToken(UnauthorizedException none) {
        return Answer.to(KitCode.UNAUTHENTICATED);
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException notValid) {
        return Answer.to(KitCode.UNAUTHENTICATED);
    }

    @ServerExceptionMapper
    Response wrongRole(ForbiddenException notAllowed) {
        return Answer.to(KitCode.FORBIDDEN);
    }
}
