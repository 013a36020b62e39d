package org.opendoor.referral.rest;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What the person hopes for as they said it; absent where nobody wrote it down. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnWordsView(String inOwnWords) {

    @Override
    public String toString() {
        return "OwnWordsView[hidden]";
    }
}
