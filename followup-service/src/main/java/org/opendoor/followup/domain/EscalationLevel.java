package org.opendoor.followup.domain;

import java.util.Arrays;
import java.util.Optional;

/** How far up a late contact is carried, each level once. */
public enum EscalationLevel {
    FIRST(1),
    SECOND(2);

    private final int number;

    EscalationLevel(int number) {
        this.number = number;
    }

    /** Whoever is told at a level. */
    public enum Addressee {
        TEAM_LEADER,
        DISTRICT_MANAGER,
        PROVIDER_PRACTITIONERS,
        PROVIDER_CONTACT
    }

    /** The level with this number, if there is one. */
    public static Optional<EscalationLevel> of(int number) {
        return Arrays.stream(values()).filter(level -> level.number == number).findFirst();
    }

    /** 1 for the first level, 2 for the second. */
    public int number() {
        return number;
    }

    /** Who is told when somebody of that sort is late; a provider's contact never reaches a Jobcentre role. */
    public Addressee addressee(OwnerKind late) {
        return switch (late) {
            case ADVISER, DISTRICT_QUEUE ->
                switch (this) {
                    case FIRST -> Addressee.TEAM_LEADER;
                    case SECOND -> Addressee.DISTRICT_MANAGER;
                };
            case PROVIDER ->
                switch (this) {
                    case FIRST -> Addressee.PROVIDER_PRACTITIONERS;
                    case SECOND -> Addressee.PROVIDER_CONTACT;
                };
        };
    }
}
