package org.opendoor.kit.problem;

/**
 * One field that does not meet the contract. The given value is never repeated: it may be personal.
 *
 * @param pointer JSON pointer into the body ({@code /lines/0/text}; the empty string is the whole body), or
 *     {@code ?name} for a query parameter, or {@code {name}} for a part of the path
 * @param code stable name of the rule that was not met, UPPER_SNAKE
 * @param detail the rule in plain words
 */
public record FieldError(String pointer, String code, String detail) {}
