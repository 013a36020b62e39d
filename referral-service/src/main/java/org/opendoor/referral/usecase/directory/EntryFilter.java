package org.opendoor.referral.usecase.directory;

import java.util.Optional;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.domain.directory.StaffRole;
import org.opendoor.referral.usecase.Scope;

/**
 * Which entries of a kind are wanted; what is empty does not narrow.
 *
 * @param district for providers: that serve it; for venues: of providers that serve it; for staff: who work for it
 * @param provider for districts: that it serves; for venues and staff: that belong to it
 * @param role for staff only
 * @param within for staff only: of these districts and providers
 */
public record EntryFilter(
        EntryKind kind,
        Optional<Boolean> active,
        Optional<String> district,
        Optional<String> provider,
        Optional<StaffRole> role,
        Optional<Scope> within) {}
