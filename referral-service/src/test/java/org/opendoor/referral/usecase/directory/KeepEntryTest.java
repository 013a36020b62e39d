package org.opendoor.referral.usecase.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.directory.Sample.DURHAM;
import static org.opendoor.referral.domain.directory.Sample.NORTH;
import static org.opendoor.referral.domain.directory.Sample.PAT;
import static org.opendoor.referral.domain.directory.Sample.TYNESIDE;
import static org.opendoor.referral.domain.directory.Sample.district;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.directory.DirectoryRefusal;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.Fault;

class KeepEntryTest {

    private final Shelf shelf = new Shelf().holding(DURHAM, NORTH, PAT);

    @Test
    void a_new_entry_is_kept_told_and_noted() {
        assertThat(create(TYNESIDE)).isEqualTo(new EntryOutcome.Done(TYNESIDE.key(), 1));

        assertThat(shelf.said).containsExactly("district/tyneside");
        assertThat(shelf.trail).containsExactly("DIRECTORY_CREATED district/tyneside 1");
    }

    @Test
    void there_is_one_entry_of_an_id() {
        assertThat(create(DURHAM)).isEqualTo(new EntryOutcome.Exists(DURHAM.key()));
        assertThat(shelf.said).isEmpty();
    }

    @Test
    void an_entry_that_cannot_stand_leaves_nothing_behind() {
        assertThat(create(district("tyneside", "nobody-nhs")))
                .isEqualTo(new EntryOutcome.Refused(
                        List.of(new Fault(DirectoryRefusal.PROVIDER_UNKNOWN, "defaultProvider"))));
        assertThat(shelf.kept).hasSize(3);
        assertThat(shelf.said).isEmpty();
        assertThat(shelf.trail).isEmpty();
    }

    @Test
    void who_replaces_has_seen_what_is_there() {
        var changed = district("durham", null);

        assertThat(replace(changed, 1)).isEqualTo(new EntryOutcome.Done(DURHAM.key(), 2));
        assertThat(replace(DURHAM, 1)).isEqualTo(new EntryOutcome.Stale());
        assertThat(replace(TYNESIDE, 1)).isEqualTo(new EntryOutcome.Unknown());
        assertThat(shelf.kept.get(DURHAM.key())).isEqualTo(new Kept(changed, 2));
    }

    @Test
    void what_is_unchanged_is_not_told_again() {
        assertThat(replace(DURHAM, 1)).isEqualTo(new EntryOutcome.Done(DURHAM.key(), 1));
        assertThat(shelf.said).isEmpty();
        assertThat(shelf.trail).isEmpty();
    }

    @Test
    void out_of_use_is_not_deleted_and_is_told_once() {
        assertThat(deactivate(DURHAM)).isEqualTo(new EntryOutcome.Done(DURHAM.key(), 2));
        assertThat(deactivate(DURHAM)).isEqualTo(new EntryOutcome.Done(DURHAM.key(), 2));
        assertThat(deactivate(TYNESIDE)).isEqualTo(new EntryOutcome.Unknown());

        assertThat(shelf.kept.get(DURHAM.key()).entry()).isEqualTo(DURHAM.deactivated());
        assertThat(shelf.said).containsExactly("district/durham");
        assertThat(shelf.trail).containsExactly("DIRECTORY_DEACTIVATED district/durham 2");
    }

    private EntryOutcome create(Entry entry) {
        return shelf.keepEntry().create(entry, Shelf.NOW).await().indefinitely();
    }

    private EntryOutcome replace(Entry entry, long seen) {
        return shelf.keepEntry().replace(entry, seen, Shelf.NOW).await().indefinitely();
    }

    private EntryOutcome deactivate(Entry entry) {
        return shelf.keepEntry().deactivate(entry.key(), Shelf.NOW).await().indefinitely();
    }
}
