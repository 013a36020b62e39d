package org.opendoor.followup.domain.policy;

/**
 * A policy and the name by which promises made under it remember it.
 *
 * @param ref its name
 * @param policy what it says
 */
public record NamedPolicy(PolicyRef ref, Policy policy) {}
