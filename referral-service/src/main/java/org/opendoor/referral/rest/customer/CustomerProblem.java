package org.opendoor.referral.rest.customer;

import java.net.URI;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.rest.ReferralProblem;
import org.opendoor.referral.usecase.customer.CustomerOutcome;

/** The names of the refusals about people's records, one for each of the domain's that a request can meet. */
public enum CustomerProblem implements ProblemCode {
    CUSTOMER_MERGED(410, "The record is part of another one"),
    NINO_IN_USE(409, "Another record has this National Insurance number"),
    KIND_DECIDES_WHO_SEES(422, "Whether Jobcentre is involved is not changed in passing"),
    CLAIM_DATE_OUT_OF_REACH(422, "A claim holds from 1948 on, and from a year ahead at the latest"),
    DEATH_STANDS(409, "A death is taken back only by data protection"),
    JOURNEY_RUNNING(409, "Something is offered or given to the person now; it has to end first"),
    SAME_RECORD(422, "A record cannot be merged with itself"),
    OTHER_MERGED_ELSEWHERE(409, "The other record is part of a third one"),
    OTHER_FORGOTTEN(409, "The other record was forgotten");

    private static final String CUSTOMERS = "/v1/customers/";
    private static final String REFERRALS = "/v1/referrals/";

    private final int status;
    private final String title;

    CustomerProblem(int status, String title) {
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

    /** The problem for a refusal, with a link to what is in the way. */
    public static Refused of(CustomerOutcome.Refused refused) {
        var problem = new Refused(of(refused.why()));
        String path = refused.why() == CustomerRefusal.JOURNEY_RUNNING ? REFERRALS : CUSTOMERS;
        return refused.instead()
                .map(id -> problem.because(URI.create(path + id)))
                .orElse(problem);
    }

    static ProblemCode of(CustomerRefusal refusal) {
        return switch (refusal) {
            case CUSTOMER_UNKNOWN -> KitCode.NOT_YET_KNOWN;
            case CUSTOMER_FORGOTTEN -> ReferralProblem.CUSTOMER_FORGOTTEN;
            case PERSON_DECEASED -> ReferralProblem.PERSON_DECEASED;
            case CUSTOMER_MERGED -> CUSTOMER_MERGED;
            case NINO_IN_USE -> NINO_IN_USE;
            case KIND_DECIDES_WHO_SEES -> KIND_DECIDES_WHO_SEES;
            case CLAIM_DATE_OUT_OF_REACH -> CLAIM_DATE_OUT_OF_REACH;
            case DEATH_STANDS -> DEATH_STANDS;
            case JOURNEY_RUNNING -> JOURNEY_RUNNING;
            case SAME_RECORD -> SAME_RECORD;
            case OTHER_MERGED_ELSEWHERE -> OTHER_MERGED_ELSEWHERE;
            case OTHER_FORGOTTEN -> OTHER_FORGOTTEN;
        };
    }
}
