package org.opendoor.referral.usecase.notice;

import org.opendoor.referral.domain.notice.Speaker;
import org.opendoor.referral.usecase.Scope;

/** A notice that somebody may see; {@code provider} and {@code district} are whose it was when it was planned. */
public record SeenNotice(KeptNotice kept, String provider, String district) {

    /**
     * Whether this caller's side speaks, and so sends it and answers for it. The other side sees only that there is one:
     * its kind, channel, status and time.
     */
    public boolean isSentBy(Scope scope) {
        return kept.notice().speaker() == Speaker.PROVIDER
                ? scope.providers().contains(provider)
                : scope.districts().contains(district);
    }
}
