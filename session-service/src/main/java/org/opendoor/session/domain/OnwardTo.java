package org.opendoor.session.domain;

/** Where a plan points beyond the programme. A kind, never a name: who it is goes by letter, not by this service. */
public enum OnwardTo {
    COUNSELLOR,
    COMMUNITY_PSYCHIATRIC_NURSE,
    PSYCHOLOGY,
    PHYSIOTHERAPY,
    PAIN_CLINIC,
    GENERAL_PRACTITIONER,
    EXERCISE_REFERRAL,
    PEER_OR_SELF_HELP_GROUP,
    ALCOHOL_OR_DRUG_SUPPORT,
    LIFE_SKILLS_COURSE,
    DEBT_OR_MONEY_ADVICE,
    OTHER
}
