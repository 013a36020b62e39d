package org.opendoor.session.persistence.module;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.opendoor.session.domain.module.Template;

/** A module as it ships; written by migrations only. */
@Entity
@Table(name = "module_template")
class TemplateRow {

    @Id
    String code;

    String name;

    @Embedded
    TermsColumns usual;

    @Column(name = "sessions_from")
    int sessionsFrom;

    @Column(name = "sessions_to")
    int sessionsTo;

    @Column(name = "usually_after")
    String usuallyAfter;

    int place;

    Template template() {
        return new Template(code, name, usual.terms(), sessionsFrom, sessionsTo, Codes.split(usuallyAfter));
    }
}
