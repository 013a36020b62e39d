package org.opendoor.referral.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.opendoor.referral.domain.door.LinkPolicy;
import org.opendoor.referral.domain.door.Token;
import org.opendoor.referral.usecase.door.Links;
import org.opendoor.referral.usecase.door.MintLink;
import org.opendoor.referral.usecase.door.Tokens;

/** The open door's use cases, and where their tokens come from. */
@ApplicationScoped
class DoorUseCases {

    @Produces
    @Singleton
    Tokens tokens() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] bytes = new byte[Token.BYTES];
            random.nextBytes(bytes);
            return Token.of(bytes);
        };
    }

    @Produces
    @Singleton
    MintLink mintLink(Links links, Tokens tokens, Doors doors) {
        return new MintLink(links, tokens, LinkPolicy.OURS, doors.publicUrl());
    }
}
