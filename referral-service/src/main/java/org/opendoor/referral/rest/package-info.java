/**
 * The edge in: resources, what they take and what they show, and the name of every refusal. Who is calling becomes a scope
 * here; what is outside it does not exist. No rule lives here.
 */
package org.opendoor.referral.rest;
