/**
 * What people want of a customer's record: keep it, find it, stop contact, restrict, merge, forget, export. Each intention is
 * one class; what they need of the outside are the small ports beside them.
 */
package org.opendoor.referral.usecase.customer;
