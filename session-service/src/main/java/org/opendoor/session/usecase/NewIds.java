package org.opendoor.session.usecase;

import java.util.UUID;

/** Where new ids come from, so that rules and tests know them beforehand. */
public interface NewIds {

    UUID next();
}
