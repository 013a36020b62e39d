package org.opendoor.referral.domain.directory;

/** Why an entry cannot stand in the directory as it was told. */
public enum DirectoryRefusal {
    /** No such district. */
    DISTRICT_UNKNOWN,
    /** No such provider. */
    PROVIDER_UNKNOWN,
    /** Something that is in use cannot rest on a provider that is not. */
    PROVIDER_NOT_ACTIVE,
    /** A district's default provider takes people of that district. */
    DEFAULT_DOES_NOT_SERVE,
    /** A district has this provider as its default. */
    STILL_DEFAULT,
    /** No such member of staff for the last level. */
    CONTACT_UNKNOWN,
    /** The contact no longer works here. */
    CONTACT_NOT_ACTIVE,
    /** The contact works for somebody else. */
    CONTACT_ELSEWHERE,
    /** A provider has this member of staff as its contact. */
    STILL_CONTACT,
    /** The public name would tell why people go there. */
    NAME_TELLS_OF_HEALTH,
    /** Not a place in the country. */
    COORDINATES_OUT_OF_REACH,
    /** Jobcentre staff work for a district and for no provider. */
    ROLE_NEEDS_DISTRICT,
    /** Practitioners work for a provider and for no district. */
    ROLE_NEEDS_PROVIDER,
    /** The last day is before the first. */
    ABSENCE_BACKWARDS,
    /** Two absences of one person share a day. */
    ABSENCES_OVERLAP,
    /** Nobody stands in for themself. */
    COVER_ONESELF,
    /** No such member of staff to stand in. */
    COVER_UNKNOWN,
    /** Who would stand in no longer works here. */
    COVER_NOT_ACTIVE,
    /** Who would stand in works for another district or provider. */
    COVER_ELSEWHERE,
    /** Who would stand in is away on one of those days. */
    COVER_AWAY,
    /** Who would stand in is away and is covered, in the end, by the one they would cover. */
    COVER_CIRCULAR,
    /** They stand in for somebody, which this would make impossible. */
    STILL_COVERING
}
