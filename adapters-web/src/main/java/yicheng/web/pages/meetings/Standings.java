package yicheng.web.pages.meetings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.Office;
import yicheng.agenda.today.WhatWaitsOnLists;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.rights.Actor;
import yicheng.preparation.notice.NoticeState;

/** Where meetings stand, as far as the one who looks may see it: first what was made of them, then how far the work is. */
final class Standings {

    /** An agenda is looked for among the meetings that are this near. */
    private static final int DAYS_AHEAD = 21;

    private final Office office;
    private final Optional<Actor> actor;
    private final LocalDateTime now;
    private final List<WhatWaitsOnLists.Waiting> waiting;
    private final List<MeetingRef> proposed;

    /** @param actor nobody who has not signed in sees how far the work is */
    Standings(Office office, Optional<Actor> actor) {
        this.office = office;
        this.actor = actor;
        this.now = office.now();
        this.waiting = actor.map(one -> office.whatWaitsOnLists().handle(one)).orElse(List.of());
        this.proposed = actor.stream()
                .flatMap(one -> office.meetings().readMeetings().proposed(one).stream())
                .map(meeting -> meeting.ref())
                .toList();
    }

    List<Standing> of(PlannedMeeting meeting) {
        return Stream.of(change(meeting), plan(meeting), notice(meeting), work(meeting))
                .flatMap(Optional::stream)
                .toList();
    }

    boolean over(PlannedMeeting meeting) {
        return meeting.held()
                .map(held -> !held.end().isAfter(now))
                .orElse(meeting.nominal().isBefore(now.toLocalDate()));
    }

    /** What somebody has to do for that meeting, what is due first at the top. */
    List<WhatWaitsOnLists.Waiting> waiting(MeetingRef meeting) {
        return waiting.stream().filter(one -> one.ref().equals(meeting)).toList();
    }

    private Optional<Standing> change(PlannedMeeting meeting) {
        return proposed.contains(meeting.ref())
                ? Optional.of(Standing.of("调整待决定", "a change waits", "behind"))
                : Optional.empty();
    }

    private Optional<Standing> plan(PlannedMeeting meeting) {
        return switch (meeting.status()) {
            case PLANNED ->
                over(meeting)
                        ? Optional.of(Standing.of("已召开", "held", "closed"))
                        : work(meeting)
                                        .or(() -> change(meeting))
                                        .or(() -> notice(meeting))
                                        .isPresent()
                                ? Optional.empty()
                                : Optional.of(Standing.of("计划中", "planned", ""));
            case MOVED, RESCHEDULED, JOINED ->
                Optional.of(new Standing(meeting.status().label(), "near"));
            case PROVISIONAL -> Optional.of(new Standing(meeting.status().label(), "behind"));
            case MERGED -> Optional.of(Standing.of("并入下一次", "merged into the next", "closed"));
            case CANCELLED -> Optional.of(new Standing(meeting.status().label(), "closed"));
        };
    }

    private Optional<Standing> work(PlannedMeeting meeting) {
        return waiting(meeting.ref()).stream()
                .flatMap(one -> work(one).stream())
                .findFirst()
                .or(() -> agenda(meeting));
    }

    private static Optional<Standing> work(WhatWaitsOnLists.Waiting one) {
        return switch (one.task()) {
            case COMPILE ->
                Optional.of(Standing.of(
                        "清单待拟（%d 项）".formatted(one.count()), "list to compile (%d)".formatted(one.count()), "near"));
            case RECOMPILE -> Optional.of(Standing.of("清单退回重拟", "list sent back", "behind"));
            case SIGN -> Optional.of(Standing.of("清单待签", "list to sign", "near"));
            case DECIDE -> Optional.of(Standing.of("清单待审定", "list to decide", "near"));
            case DECIDE_ORDER -> Optional.of(Standing.of("议程次序待决定", "order to decide", "near"));
            case DECIDE_CHANGE -> Optional.empty();
        };
    }

    /** Only of meetings near enough, and not over. */
    private Optional<Standing> notice(PlannedMeeting meeting) {
        boolean near =
                !over(meeting) && meeting.nominal().isBefore(now.toLocalDate().plusDays(DAYS_AHEAD));
        return actor.filter(one -> near)
                .map(one -> office.preparation().readNotice().state(meeting))
                .filter(state -> state != NoticeState.PLANNED)
                .map(state -> new Standing(
                        state.label(),
                        switch (state) {
                            case ISSUED -> "ok";
                            case OUTDATED -> "behind";
                            case VOID, PLANNED -> "closed";
                        }));
    }

    private Optional<Standing> agenda(PlannedMeeting meeting) {
        boolean near = meeting.held()
                .filter(held -> held.end().isAfter(now) && held.start().isBefore(now.plusDays(DAYS_AHEAD)))
                .isPresent();
        return actor.filter(one -> near)
                .flatMap(one -> office.lists()
                        .readAgendas()
                        .of(one, meeting.ref())
                        .fold(kept -> kept, refused -> Optional.empty()))
                .flatMap(kept -> kept.agenda().newest())
                .map(newest -> Standing.of("议程已定", "agenda set", "ok"));
    }
}
