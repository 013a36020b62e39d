package org.opendoor.session.domain.professional;

/** What the clinician is. Who they are is nobody's need: they referred through their practice. */
public enum Profession {
    GENERAL_PRACTITIONER,
    COMMUNITY_PSYCHIATRIC_NURSE,
    PRACTICE_NURSE,
    PSYCHIATRIST,
    PSYCHOLOGIST,
    COUNSELLOR,
    PHYSIOTHERAPIST,
    OCCUPATIONAL_THERAPIST,
    HOSPITAL_DOCTOR,
    OTHER_CLINICIAN
}
