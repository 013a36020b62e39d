package org.opendoor.systemtests.recount;

import static org.opendoor.local.Service.FOLLOWUP;

import java.util.List;

/** Whether somebody got in touch after the ending, and in time; and who was asked again months later. */
final class Promises {

    private static final String OPENED = "select referral_id, opened_on from follow_up";

    private static final String MADE = "select referral_id, due_on from contact where cause = 'ENDING' and ";

    private static final String BROKEN = MADE + """
            state <> 'MADE' and exists (select 1 from escalation e where e.contact_id = contact.id and level >= 2)
            """;

    private Promises() {}

    static List<Recounted> all() {
        return List.of(
                Recounted.of("FOLLOW_UP_OPENED", FOLLOWUP, OPENED),
                Recounted.of("CONTACT_KEPT", FOLLOWUP, MADE + "state = 'MADE' and kept"),
                Recounted.of("CONTACT_LATE", FOLLOWUP, MADE + "state = 'MADE' and not kept"),
                Recounted.of("CONTACT_BROKEN", FOLLOWUP, BROKEN));
    }
}
