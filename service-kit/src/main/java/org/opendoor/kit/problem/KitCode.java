package org.opendoor.kit.problem;

/** The problems that are the same in every service: everything that is wrong before a rule of the domain is asked. */
public enum KitCode implements ProblemCode {
    MALFORMED_JSON(400, "The body is not well-formed JSON"),
    MALFORMED_CSV(400, "The body is not well-formed CSV in UTF-8"),
    INVALID_REQUEST(400, "The request does not meet the contract"),
    IDEMPOTENCY_KEY_MISSING(400, "The header Idempotency-Key is missing"),
    IDEMPOTENCY_KEY_INVALID(400, "The header Idempotency-Key is not usable"),
    CURSOR_INVALID(400, "The cursor was not issued by this list"),
    LIMIT_INVALID(400, "The limit is not a number between 1 and 200"),
    UNAUTHENTICATED(401, "A valid bearer token is needed"),
    FORBIDDEN(403, "The caller's role may not do this"),
    NOT_YET_KNOWN(404, "Not known here, or not known yet", 1),
    NO_SUCH_PATH(404, "There is nothing at this path"),
    METHOD_NOT_ALLOWED(405, "This path does not offer that method"),
    NOT_ACCEPTABLE(406, "No representation fits the Accept header"),
    REQUEST_IN_PROGRESS(409, "The same request is being worked on", 1),
    CONCURRENT_CHANGE(409, "Others keep changing the same thing", 1),
    CLOCK_FORWARD_ONLY(409, "The clock only moves forward"),
    PRECONDITION_FAILED(412, "The resource has changed since it was read"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a media type that this path does not take"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    TOO_MANY_ROWS(422, "A list has at most 1,000 rows: cut it into several"),
    PRECONDITION_REQUIRED(428, "The header If-Match is needed"),
    INTERNAL(500, "Something went wrong on our side"),
    DEPENDENCY_DOWN(503, "A part this service needs is not available", 5);

    private final int status;
    private final String title;
    private final int retryAfterSeconds;

    KitCode(int status, String title) {
        this(status, title, 0);
    }

    KitCode(int status, String title, int retryAfterSeconds) {
        this.status = status;
        this.title = title;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
