package org.opendoor.referral.usecase.customer;

import org.opendoor.referral.domain.customer.Customer;

/** A customer as loaded, with the version the next change counts on from. */
public record CustomerFile(Customer customer, long version) {}
