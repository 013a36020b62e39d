package org.opendoor.session.domain.professional;

/** Why a clinician thinks that the programme could help this person. {@code reasons} are free words about somebody's health. */
public record ProfessionalsWord(Profession profession, String reasons) {

    @Override
    public String toString() {
        return "ProfessionalsWord[hidden]";
    }
}
