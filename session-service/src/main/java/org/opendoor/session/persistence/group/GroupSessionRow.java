package org.opendoor.session.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.group.Arrangement;
import org.opendoor.session.domain.group.GroupSession;

/** A session of a group's series. */
@Entity
@Table(name = "group_session")
class GroupSessionRow {

    @Id
    UUID id;

    @Column(name = "group_id")
    UUID groupId;

    int number;

    @Column(name = "starts_at")
    Instant startsAt;

    String venue;
    String practitioner;

    static GroupSessionRow of(UUID groupId, GroupSession session) {
        var row = new GroupSessionRow();
        row.id = session.id();
        row.groupId = groupId;
        row.number = session.number();
        row.write(session);
        return row;
    }

    void write(GroupSession session) {
        startsAt = session.startsAt();
        venue = session.arrangement().venue().orElse(null);
        practitioner = session.arrangement().practitioner();
    }

    GroupSession session() {
        return new GroupSession(id, number, startsAt, new Arrangement(Optional.ofNullable(venue), practitioner));
    }
}
