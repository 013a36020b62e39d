package org.opendoor.session.domain.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.Delivery;

class CatalogueTest {

    private static final Template GENERIC = template("GENERIC_GROUP");
    private static final Template SLEEP = template("SLEEP_WELL");

    @Test
    void what_a_provider_changed_stands_in_the_place_of_what_ships_and_its_own_come_last() {
        var longer = group("GENERIC_GROUP", 4, 12, List.of());
        var own = group("ALLOTMENT", 4, 12, List.of());

        var catalogue = Catalogue.of(List.of(GENERIC, SLEEP), List.of(own, longer));

        assertThat(catalogue.modules().keySet()).containsExactly("GENERIC_GROUP", "SLEEP_WELL", "ALLOTMENT");
        assertThat(catalogue.find("GENERIC_GROUP")).contains(longer);
        assertThat(catalogue.find("UNKNOWN")).isEmpty();
    }

    @Test
    void what_comes_before_is_a_code_of_the_catalogue() {
        assertThat(codes(group("SLEEP_WELL", 4, 12, List.of("GENERIC_GROUP")))).isEmpty();
        assertThat(codes(group("SLEEP_WELL", 4, 12, List.of("YOGA")))).containsExactly("NO_SUCH_MODULE");
    }

    @Test
    void nothing_comes_before_itself_however_long_the_way_round() {
        var sleepAfterGeneric = group("SLEEP_WELL", 4, 12, List.of("GENERIC_GROUP"));
        var catalogue = Catalogue.of(List.of(GENERIC, SLEEP), List.of(sleepAfterGeneric));

        assertThat(catalogue.faults(group("GENERIC_GROUP", 4, 12, List.of("SLEEP_WELL"))))
                .extracting(Fault::code)
                .containsExactly("CIRCLE");
        assertThat(codes(group("SLEEP_WELL", 4, 12, List.of("SLEEP_WELL")))).containsExactly("CIRCLE");
    }

    @Test
    void a_group_has_room_for_more_than_one_and_one_to_one_for_nobody_else() {
        assertThat(codes(group("SLEEP_WELL", 1, 12, List.of()))).containsExactly("MIN");
        assertThat(codes(group("SLEEP_WELL", 6, 5, List.of()))).containsExactly("MIN");
        assertThat(codes(group("SLEEP_WELL", 6, 31, List.of()))).containsExactly("MAX");
        assertThat(codes(module("SLEEP_WELL", Delivery.ONE_TO_ONE, 1, 1, List.of())))
                .isEmpty();
        assertThat(codes(module("SLEEP_WELL", Delivery.ONE_TO_ONE, 1, 2, List.of())))
                .containsExactly("ONE_TO_ONE");
    }

    private static List<String> codes(Module wanted) {
        return Catalogue.of(List.of(GENERIC, SLEEP), List.of()).faults(wanted).stream()
                .map(Fault::code)
                .toList();
    }

    private static Template template(String code) {
        return new Template(code, code, group(code, 4, 12, List.of()).terms(), 5, 7, List.of());
    }

    private static Module group(String code, int minimum, int maximum, List<String> after) {
        return module(code, Delivery.GROUP, minimum, maximum, after);
    }

    private static Module module(String code, Delivery delivery, int minimum, int maximum, List<String> after) {
        var terms = new Terms(delivery, 6, 6, new Terms.Members(minimum, maximum), true, Optional.empty());
        return new Module(code, "Name", terms, after, true);
    }
}
