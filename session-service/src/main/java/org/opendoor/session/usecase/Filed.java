package org.opendoor.session.usecase;

import org.opendoor.session.domain.CaseFile;

/**
 * A programme as it is kept.
 *
 * @param version counts its changes, from 1
 */
public record Filed(CaseFile file, long version) {}
