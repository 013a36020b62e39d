package org.opendoor.analytics.projection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.opendoor.analytics.disclosure.Dimension;

/** The dimensions that a journey has whatever is counted of it. Only where it belongs can be missing. */
final class Traits {

    private Traits() {}

    static Map<Dimension, String> of(Journey journey) {
        var traits = new EnumMap<Dimension, String>(Dimension.class);
        var place = journey.place();
        place.district().ifPresent(district -> traits.put(Dimension.DISTRICT, district));
        place.provider().ifPresent(provider -> traits.put(Dimension.PROVIDER, provider));
        place.route().ifPresent(route -> traits.put(Dimension.ROUTE, route.name()));
        place.kind().ifPresent(kind -> traits.put(Dimension.CUSTOMER_KIND, kind.name()));
        var background = journey.person().background();
        traits.put(Dimension.AGE_BAND, known(background.ageBand()));
        traits.put(Dimension.GENDER, known(background.gender()));
        traits.put(Dimension.ETHNICITY, known(background.ethnicity()));
        traits.put(Dimension.RETURNING, YesNo.of(journey.person().cameBack()).name());
        care(journey.care(), traits);
        return traits;
    }

    private static void care(Care care, Map<Dimension, String> traits) {
        var course = care.course();
        traits.put(Dimension.CONDITION, known(care.assessment().map(Assessment::condition)));
        traits.put(Dimension.MODE, Mode.of(course.plan()).name());
        traits.put(Dimension.MODULE, Module.of(course.plan()).name());
        traits.put(Dimension.GROUP_SIZE, GroupSize.of(course).name());
        traits.put(
                Dimension.PRACTITIONERS,
                HowMany.of(course, Attendance.Setting::practitioner).name());
        traits.put(
                Dimension.VENUES, HowMany.of(course, Attendance.Setting::venue).name());
    }

    private static String known(Optional<? extends Enum<?>> word) {
        return word.<String>map(Enum::name).orElse(Words.NOT_KNOWN);
    }
}
