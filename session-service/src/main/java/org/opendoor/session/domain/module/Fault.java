package org.opendoor.session.domain.module;

/** Why a module cannot stand so: which field, and which rule it does not meet. */
public record Fault(String field, String code, String rule) {}
