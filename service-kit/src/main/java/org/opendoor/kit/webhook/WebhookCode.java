package org.opendoor.kit.webhook;

import org.opendoor.kit.problem.ProblemCode;

/** How asking for a webhook may fail. */
public enum WebhookCode implements ProblemCode {
    SCOPE_NOT_YOURS(403, "The caller does not look after this district or provider"),
    TOO_MANY_WEBHOOKS(409, "This district or provider has as many webhooks as it may");

    private final int status;
    private final String title;

    WebhookCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
