package org.opendoor.referral.domain.eligibility;

import java.util.Optional;

/** Where somebody moved to: the district, and the provider there if another than its default is wanted. */
public record Destination(String district, Optional<String> provider) {}
