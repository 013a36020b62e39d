package org.opendoor.session.domain.group;

import java.util.List;
import org.opendoor.session.domain.group.Group.Cancelled;
import org.opendoor.session.domain.group.Group.Filling;
import org.opendoor.session.domain.group.Group.Finished;
import org.opendoor.session.domain.group.Group.Opened;
import org.opendoor.session.domain.group.Group.Running;
import org.opendoor.session.domain.group.Group.Unopened;

/** Where a group stands after what happened. No rule lives here. */
public final class GroupEvolution {

    private GroupEvolution() {}

    /** Pure, like the rules that made the events. */
    public static Opened after(Group state, List<GroupEvent> events) {
        var now = state;
        for (var event : events) {
            now = after(now, event);
        }
        return opened(now);
    }

    static Opened after(Group state, GroupEvent event) {
        return switch (event) {
            case GroupEvent.GroupOpened(var outline, var series) -> new Filling(outline, series, Roster.EMPTY);
            case GroupEvent.PlaceTaken(var member) -> with(state, roster(state).with(member));
            case GroupEvent.WaitBegan(var seat) -> with(state, roster(state).waitingToo(seat));
            case GroupEvent.MovedUp(var member) -> with(state, roster(state).movedUp(member));
            case GroupEvent.IntroductionAgreed(var who, var at) ->
                with(state, roster(state).changed(who, seat -> seat.introducedAt(at)));
            case GroupEvent.SeatLeft(var who, var _, var _) ->
                with(state, roster(state).without(who));
            case GroupEvent.AlternativesOffered(var who, var at) ->
                with(state, roster(state).changed(who, seat -> seat.offered(at)));
            case GroupEvent.OfferAnswered(var who, var answer, var at) ->
                with(state, roster(state).changed(who, seat -> seat.answered(answer, at)));
            case GroupEvent.GroupStarted() -> {
                var group = opened(state);
                yield new Running(group.outline(), group.series(), group.roster());
            }
            case GroupEvent.SeriesPutOff(var series) -> with(state, series);
            case GroupEvent.SessionsChanged(var series, var _) -> with(state, series);
            case GroupEvent.GroupReshaped(var outline) -> with(state, outline);
            case GroupEvent.FellBelowMinimum _ -> opened(state);
            case GroupEvent.GroupFinished() -> {
                var group = opened(state);
                yield new Finished(group.outline(), group.series(), group.roster());
            }
            case GroupEvent.GroupCancelled() -> {
                var group = opened(state);
                yield new Cancelled(
                        group.outline(), group.series(), group.roster().allWaiting());
            }
        };
    }

    private static Opened with(Group state, Roster roster) {
        return switch (opened(state)) {
            case Filling(var outline, var series, var _) -> new Filling(outline, series, roster);
            case Running(var outline, var series, var _) -> new Running(outline, series, roster);
            case Finished(var outline, var series, var _) -> new Finished(outline, series, roster);
            case Cancelled(var outline, var series, var _) -> new Cancelled(outline, series, roster);
        };
    }

    private static Opened with(Group state, Series series) {
        return switch (opened(state)) {
            case Filling(var outline, var _, var roster) -> new Filling(outline, series, roster);
            case Running(var outline, var _, var roster) -> new Running(outline, series, roster);
            case Finished(var outline, var _, var roster) -> new Finished(outline, series, roster);
            case Cancelled(var outline, var _, var roster) -> new Cancelled(outline, series, roster);
        };
    }

    private static Opened with(Group state, Outline outline) {
        return switch (opened(state)) {
            case Filling(var _, var series, var roster) -> new Filling(outline, series, roster);
            case Running(var _, var series, var roster) -> new Running(outline, series, roster);
            case Finished(var _, var series, var roster) -> new Finished(outline, series, roster);
            case Cancelled(var _, var series, var roster) -> new Cancelled(outline, series, roster);
        };
    }

    private static Roster roster(Group state) {
        return opened(state).roster();
    }

    private static Opened opened(Group state) {
        return switch (state) {
            case Opened group -> group;
            case Unopened _ -> throw new IllegalStateException("no rule lets anything happen to an unopened group");
        };
    }
}
