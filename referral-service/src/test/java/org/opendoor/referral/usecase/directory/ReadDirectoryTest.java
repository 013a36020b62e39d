package org.opendoor.referral.usecase.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.directory.Sample.ABE;
import static org.opendoor.referral.domain.directory.Sample.ANN;
import static org.opendoor.referral.domain.directory.Sample.DURHAM;
import static org.opendoor.referral.domain.directory.Sample.NORTH;
import static org.opendoor.referral.domain.directory.Sample.PAT;
import static org.opendoor.referral.domain.directory.Sample.TYNESIDE;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.domain.directory.Postcode;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.directory.ReadDirectory.Reader;

class ReadDirectoryTest {

    private static final Reader KEEPER = new Reader(true, scope(Set.of(), Set.of()));
    private static final Reader IN_DURHAM = new Reader(false, scope(Set.of("durham"), Set.of()));
    private static final Reader AT_NORTH = new Reader(false, scope(Set.of(), Set.of("north-nhs")));
    private static final Reader INTAKE = new Reader(false, scope(Set.of(), Set.of()));

    private final Shelf shelf = new Shelf().holding(DURHAM, TYNESIDE.deactivated(), NORTH, ANN, ABE, PAT);

    @Test
    void who_chooses_sees_what_is_active_and_who_keeps_sees_all() {
        assertThat(sees(IN_DURHAM, DURHAM)).isTrue();
        assertThat(sees(IN_DURHAM, TYNESIDE)).isFalse();
        assertThat(sees(KEEPER, TYNESIDE)).isTrue();
        assertThat(sees(KEEPER, ANN)).isTrue();
    }

    @Test
    void staff_are_seen_by_their_colleagues() {
        assertThat(sees(IN_DURHAM, ANN)).isTrue();
        assertThat(sees(IN_DURHAM, ABE)).isFalse();
        assertThat(sees(IN_DURHAM, PAT)).isFalse();
        assertThat(sees(AT_NORTH, PAT)).isTrue();
        assertThat(sees(INTAKE, PAT)).isFalse();
        assertThat(AT_NORTH.isOf("north-nhs")).isTrue();
        assertThat(IN_DURHAM.isOf("north-nhs")).isFalse();
    }

    @Test
    void nobody_else_lists_what_is_closed() {
        assertThat(list(KEEPER, false)).isEqualTo(1);
        assertThat(list(KEEPER, null)).isEqualTo(2);
        assertThat(list(INTAKE, null)).isEqualTo(1);
        assertThat(list(INTAKE, false)).isZero();
    }

    @Test
    void where_nobody_serves_a_place_the_districts_default_does() {
        assertThat(serving("DH1 4AB", Set.of())).isEqualTo(1);
        assertThat(serving("ZE1 0AA", Set.of("durham"))).isEqualTo(1);
        assertThat(serving("ZE1 0AA", Set.of())).isZero();
    }

    private boolean sees(Reader reader, Entry entry) {
        return shelf.readDirectory()
                .one(entry.key(), reader)
                .await()
                .indefinitely()
                .isPresent();
    }

    private int list(Reader reader, Boolean active) {
        var filter = new EntryFilter(
                EntryKind.DISTRICT,
                Optional.ofNullable(active),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return shelf.readDirectory()
                .list(filter, reader, Optional.empty(), 10)
                .await()
                .indefinitely()
                .size();
    }

    private int serving(String postcode, Set<String> districts) {
        return shelf.readDirectory()
                .serving(Postcode.parse(postcode).orElseThrow(), districts, 10)
                .await()
                .indefinitely()
                .size();
    }

    private static Scope scope(Set<String> districts, Set<String> providers) {
        return new Scope(districts, providers, Set.of());
    }
}
