package org.opendoor.session.persistence.module;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.opendoor.session.domain.module.Module;
import org.opendoor.session.usecase.module.Modules.Changed;
import org.opendoor.session.usecase.module.Modules.Kept;

/** One version of a module of a provider; never changed once written. */
@Entity
@Table(name = "provider_module")
class ModuleRow {

    /** Which module of whom, and which version. */
    @Embeddable
    record Key(String provider, String code, long version) {}

    @EmbeddedId
    Key key;

    String name;

    @Embedded
    TermsColumns terms;

    @Column(name = "must_follow")
    String after;

    boolean offered;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    static ModuleRow of(String provider, Kept kept) {
        var module = kept.module();
        var changed = kept.changed().orElseThrow();
        var row = new ModuleRow();
        row.key = new Key(provider, module.code(), kept.version());
        row.name = module.name();
        row.terms = TermsColumns.of(module.terms());
        row.after = Codes.joined(module.after());
        row.offered = module.offered();
        row.changedAt = changed.at();
        row.changedBy = changed.by();
        return row;
    }

    Kept kept() {
        return new Kept(
                new Module(key.code(), name, terms.terms(), Codes.split(after), offered),
                key.version(),
                Optional.of(new Changed(changedAt, changedBy)));
    }
}
