package org.opendoor.session.domain.group;

/** How often the venue and the practitioner changed: both make people stop coming, so both are counted. */
public record Changes(int venues, int practitioners) {

    static final Changes NONE = new Changes(0, 0);

    Changes and(Arrangement before, Arrangement after) {
        return new Changes(
                before.venue().equals(after.venue()) ? venues : venues + 1,
                before.practitioner().equals(after.practitioner()) ? practitioners : practitioners + 1);
    }
}
