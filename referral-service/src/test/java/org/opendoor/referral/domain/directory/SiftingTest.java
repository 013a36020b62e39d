package org.opendoor.referral.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.directory.Sample.DIRECTORY;
import static org.opendoor.referral.domain.directory.Sample.RULES;
import static org.opendoor.referral.domain.directory.Sample.TODAY;
import static org.opendoor.referral.domain.directory.Sample.adviser;
import static org.opendoor.referral.domain.directory.Sample.away;

import java.util.List;
import org.junit.jupiter.api.Test;

class SiftingTest {

    @Test
    void entries_may_refer_to_each_other_in_any_order() {
        var first = adviser("x", "durham", away(1, 5, "y"));
        var second = adviser("y", "durham");

        var sifting = sift(first, second);

        assertThat(sifting.sound()).containsExactly(first, second);
        assertThat(sifting.faults()).isEmpty();
    }

    @Test
    void what_rests_on_something_unsound_falls_with_it() {
        var resting = adviser("x", "durham", away(1, 5, "y"));
        var falling = adviser("y", "atlantis");
        var standing = adviser("z", "durham");

        var sifting = sift(resting, falling, standing);

        assertThat(sifting.sound()).containsExactly(standing);
        assertThat(sifting.faults().keySet()).containsExactlyInAnyOrder(resting.key(), falling.key());
    }

    @Test
    void who_rests_on_something_unsound_falls_even_if_what_it_replaces_would_do() {
        var known = adviser("ann", "atlantis");
        var resting = adviser("x", "durham", away(1, 5, "ann"));

        var sifting = sift(resting, known);

        assertThat(sifting.faults()).containsOnlyKeys(known.key(), resting.key());
        assertThat(sift(resting).sound()).containsExactly(resting);
    }

    private static Sifting sift(Entry... wanted) {
        return Sifting.of(RULES, DIRECTORY, List.of(wanted), TODAY);
    }
}
