package org.opendoor.session.domain;

import java.util.Optional;

/**
 * Who has a part in a journey: each may read what its scope allows.
 *
 * @param district the Jobcentre district
 * @param provider the NHS organisation that gives the programme
 * @param adviser the adviser who referred, where one did
 * @param centre the drop-in centre, helpline or practice that referred, where one did
 */
public record Parties(String district, String provider, Optional<String> adviser, Optional<String> centre) {}
