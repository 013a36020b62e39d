package org.opendoor.referral.rest.directory;

import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.referral.domain.directory.DirectoryRefusal;

/** The names of what the directory refuses: one for each of the domain's, and those of lists as files. */
public enum DirectoryProblem implements ProblemCode {
    ENTRY_EXISTS(409, "There is an entry with this id"),
    DISTRICT_UNKNOWN(422, "The directory has no such district"),
    PROVIDER_UNKNOWN(422, "The directory has no such provider"),
    PROVIDER_NOT_ACTIVE(422, "The provider is closed"),
    DEFAULT_DOES_NOT_SERVE(422, "A district's default provider must serve it"),
    STILL_DEFAULT(422, "A district has this provider as its default"),
    CONTACT_UNKNOWN(422, "The directory has no such member of staff"),
    CONTACT_NOT_ACTIVE(422, "The contact no longer works here"),
    CONTACT_ELSEWHERE(422, "A provider's contact works for that provider"),
    STILL_CONTACT(422, "A provider has this member of staff as its contact"),
    NAME_TELLS_OF_HEALTH(422, "A venue's name is public and has no word of health in it"),
    COORDINATES_OUT_OF_REACH(422, "Latitude and longitude lie outside of the country"),
    ROLE_NEEDS_DISTRICT(422, "Jobcentre staff work for a district and for no provider"),
    ROLE_NEEDS_PROVIDER(422, "Practitioners work for a provider and for no district"),
    ABSENCE_BACKWARDS(422, "An absence ends before it begins"),
    ABSENCES_OVERLAP(422, "Two absences share a day"),
    COVER_ONESELF(422, "Nobody stands in for themself"),
    COVER_UNKNOWN(422, "The directory has nobody with the id of who stands in"),
    COVER_NOT_ACTIVE(422, "Who stands in no longer works here"),
    COVER_ELSEWHERE(422, "Who stands in works for the same district or provider"),
    COVER_AWAY(422, "Who stands in is away on one of those days"),
    COVER_CIRCULAR(422, "Who stands in is away and covered by the one they cover"),
    STILL_COVERING(422, "They stand in for a colleague, which this would make impossible"),
    ROWS_REFUSED(422, "Rows were refused, so nothing was imported");

    private final int status;
    private final String title;

    DirectoryProblem(int status, String title) {
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

    static DirectoryProblem of(DirectoryRefusal refusal) {
        return switch (refusal) {
            case DISTRICT_UNKNOWN -> DISTRICT_UNKNOWN;
            case PROVIDER_UNKNOWN -> PROVIDER_UNKNOWN;
            case PROVIDER_NOT_ACTIVE -> PROVIDER_NOT_ACTIVE;
            case DEFAULT_DOES_NOT_SERVE -> DEFAULT_DOES_NOT_SERVE;
            case STILL_DEFAULT -> STILL_DEFAULT;
            case CONTACT_UNKNOWN -> CONTACT_UNKNOWN;
            case CONTACT_NOT_ACTIVE -> CONTACT_NOT_ACTIVE;
            case CONTACT_ELSEWHERE -> CONTACT_ELSEWHERE;
            case STILL_CONTACT -> STILL_CONTACT;
            case NAME_TELLS_OF_HEALTH -> NAME_TELLS_OF_HEALTH;
            case COORDINATES_OUT_OF_REACH -> COORDINATES_OUT_OF_REACH;
            case ROLE_NEEDS_DISTRICT -> ROLE_NEEDS_DISTRICT;
            case ROLE_NEEDS_PROVIDER -> ROLE_NEEDS_PROVIDER;
            case ABSENCE_BACKWARDS -> ABSENCE_BACKWARDS;
            case ABSENCES_OVERLAP -> ABSENCES_OVERLAP;
            case COVER_ONESELF -> COVER_ONESELF;
            case COVER_UNKNOWN -> COVER_UNKNOWN;
            case COVER_NOT_ACTIVE -> COVER_NOT_ACTIVE;
            case COVER_ELSEWHERE -> COVER_ELSEWHERE;
            case COVER_AWAY -> COVER_AWAY;
            case COVER_CIRCULAR -> COVER_CIRCULAR;
            case STILL_COVERING -> STILL_COVERING;
        };
    }
}
