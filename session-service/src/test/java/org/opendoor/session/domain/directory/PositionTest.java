package org.opendoor.session.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Position DURHAM_CATHEDRAL = new Position(54.7732, -1.5763);
    private static final Position SUNDERLAND_MINSTER = new Position(54.9056, -1.3886);

    @Test
    void the_way_there_is_as_long_as_the_way_back() {
        assertThat(DURHAM_CATHEDRAL.kilometresTo(SUNDERLAND_MINSTER))
                .isCloseTo(19.02, within(0.05))
                .isEqualTo(SUNDERLAND_MINSTER.kilometresTo(DURHAM_CATHEDRAL));
    }

    @Test
    void nobody_travels_to_where_they_are() {
        assertThat(DURHAM_CATHEDRAL.kilometresTo(DURHAM_CATHEDRAL)).isZero();
    }

    @Test
    void a_degree_of_latitude_is_a_hundred_and_eleven_kilometres() {
        assertThat(new Position(54, -1).kilometresTo(new Position(55, -1))).isCloseTo(111.195, within(0.01));
    }
}
