package org.opendoor.followup.usecase;

import java.util.UUID;

/** Ids for contacts. */
@FunctionalInterface
public interface NewIds {

    /** One that was never given before. */
    UUID next();
}
