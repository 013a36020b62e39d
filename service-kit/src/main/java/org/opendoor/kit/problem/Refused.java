package org.opendoor.kit.problem;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A request that is answered with a problem. Thrown only at the rest edge: inside a service a "no" is a value, and the
 * edge turns that value into this. The running transaction rolls back, so that a refusal leaves nothing behind.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final String detail;
    private final transient List<FieldError> errors;
    private final URI existing;

    /** A refusal that its code alone explains. */
    public Refused(ProblemCode code) {
        this(code, null);
    }

    /** A refusal with words for this occurrence. They must hold nothing personal. */
    public Refused(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    /** A refusal that points at fields. */
    public Refused(ProblemCode code, String detail, List<FieldError> errors) {
        this(code, detail, errors, null);
    }

    private Refused(ProblemCode code, String detail, List<FieldError> errors, URI existing) {
        super(code.name(), null, false, false);
        this.code = code;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.existing = existing;
    }

    /** The same refusal with a link to what exists already; only where the caller may see it. */
    public Refused because(URI existingResource) {
        return new Refused(code, detail, errors, existingResource);
    }

    public ProblemCode code() {
        return code;
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Optional<URI> existing() {
        return Optional.ofNullable(existing);
    }
}
