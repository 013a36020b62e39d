package org.opendoor.session.persistence.group;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.group.Changes;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.Outline;
import org.opendoor.session.domain.group.Phase;
import org.opendoor.session.domain.group.Roster;
import org.opendoor.session.domain.group.Series;
import org.opendoor.session.usecase.group.FiledGroup;

/** A group as it is kept, with its sessions and those who are on its list now. */
@Entity
@Table(name = "module_group")
class GroupRow {

    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    Phase phase;

    String provider;
    String module;

    @Enumerated(EnumType.STRING)
    Medium medium;

    int minimum;
    int maximum;
    boolean introduction;

    @Column(name = "every_weeks")
    int everyWeeks;

    @Column(name = "venue_changes")
    int venueChanges;

    @Column(name = "practitioner_changes")
    int practitionerChanges;

    @Column(name = "first_session_at")
    Instant firstSessionAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "group_id", insertable = false, updatable = false)
    @OrderBy("number")
    List<GroupSessionRow> sessions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "group_id", insertable = false, updatable = false)
    @SQLRestriction("left_at is null")
    @OrderBy("since, id")
    List<SeatRow> seats = new ArrayList<>();

    static GroupRow of(Outline outline) {
        var row = new GroupRow();
        row.id = outline.id();
        row.provider = outline.provider();
        row.module = outline.module();
        row.introduction = outline.introduction();
        return row;
    }

    void write(Group.Opened now) {
        phase = Phase.of(now);
        medium = now.outline().medium();
        minimum = now.outline().size().minimum();
        maximum = now.outline().size().maximum();
        everyWeeks = now.series().everyWeeks();
        venueChanges = now.series().changes().venues();
        practitionerChanges = now.series().changes().practitioners();
        firstSessionAt = now.series().startsAt();
    }

    /** With its sessions and seats fetched. */
    FiledGroup filed() {
        return new FiledGroup(
                switch (phase) {
                    case FILLING -> new Group.Filling(outline(), series(), roster());
                    case RUNNING -> new Group.Running(outline(), series(), roster());
                    case FINISHED -> new Group.Finished(outline(), series(), roster());
                    case CANCELLED -> new Group.Cancelled(outline(), series(), roster());
                },
                version);
    }

    private Outline outline() {
        return new Outline(id, provider, module, medium, new Outline.Size(minimum, maximum), introduction);
    }

    private Series series() {
        return new Series(
                everyWeeks,
                sessions.stream().map(GroupSessionRow::session).toList(),
                new Changes(venueChanges, practitionerChanges));
    }

    private Roster roster() {
        var taken = seats.stream().filter(SeatRow::isTaken).toList();
        return new Roster(
                taken.stream()
                        .filter(seat -> seat.fromSession != null)
                        .map(SeatRow::member)
                        .toList(),
                taken.stream()
                        .filter(seat -> seat.fromSession == null)
                        .map(SeatRow::seat)
                        .toList());
    }
}
