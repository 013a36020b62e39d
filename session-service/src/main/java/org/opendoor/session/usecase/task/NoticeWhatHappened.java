package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.task.Noticed;
import org.opendoor.session.domain.task.Noticing;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;
import org.opendoor.session.usecase.task.Tasks.Unneeded;
import org.opendoor.session.usecase.task.Tasks.Wanted;

/** Turns what happened to programmes into tasks, so that nobody has to remember to look. */
@ApplicationScoped
public class NoticeWhatHappened implements Consequence {

    private final TaskDesk desk;

    public NoticeWhatHappened(TaskDesk desk) {
        this.desk = desk;
    }

    /** Dropped first: what is opened again by the same happening stays open. */
    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        var wanted = new ArrayList<Wanted>();
        var unneeded = new ArrayList<Unneeded>();
        var over = new ArrayList<UUID>();
        var moved = new HashMap<UUID, String>();
        happenings.stream()
                .flatMap(what -> Noticing.in(what.before(), what.after(), what.events()).stream())
                .forEach(noticed -> {
                    switch (noticed) {
                        case Noticed.ToDo(var kind, var about, var provider, var owner) ->
                            wanted.add(new Wanted(kind, about, provider, owner));
                        case Noticed.NotToDo(var kind, var about, var because) ->
                            unneeded.add(new Unneeded(kind, about.id(), about.cause(), because));
                        case Noticed.JourneyOver(var referralId) -> over.add(referralId);
                        case Noticed.AtAnotherProvider(var referralId, var provider) -> moved.put(referralId, provider);
                    }
                });
        return desk.drop(unneeded)
                .chain(() -> desk.journeysEnded(over))
                .chain(() -> desk.open(wanted))
                .chain(() -> desk.handOver(moved));
    }
}
