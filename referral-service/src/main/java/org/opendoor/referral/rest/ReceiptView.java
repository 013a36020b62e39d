package org.opendoor.referral.rest;

import java.time.LocalDate;
import java.util.List;
import org.opendoor.referral.domain.Explained;

/** A bare receipt: when the person was heard, and what was explained to them in this call. It is the same for everybody. */
public record ReceiptView(LocalDate receivedOn, List<Explained> explained) {}
