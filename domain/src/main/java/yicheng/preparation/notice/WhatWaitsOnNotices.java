package yicheng.preparation.notice;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.preparation.sitting.Sitting;
import yicheng.preparation.sitting.Sittings;

/** Notices that the office has to issue by the end of today, or had to, and those that are to be corrected. */
public final class WhatWaitsOnNotices {

    private static final int DAYS_AHEAD = 31;

    /** @param due of a correction, at once */
    public record Waiting(PlannedMeeting meeting, NoticeState state, LocalDateTime due) {}

    private final Drafts drafts;
    private final NoticeLimits limits;
    private final Sittings sittings;
    private final Clock clock;

    public WhatWaitsOnNotices(Drafts drafts, NoticeLimits limits, Sittings sittings, Clock clock) {
        this.drafts = drafts;
        this.limits = limits;
        this.sittings = sittings;
        this.clock = clock;
    }

    /** Nothing for who does not arrange meetings. */
    public List<Waiting> handle(Actor actor) {
        if (!actor.mayEverywhere(Operation.ARRANGE_MEETINGS)) {
            return List.of();
        }
        var now = LocalDateTime.now(clock);
        return sittings.between(now.plusMinutes(1), now.plusDays(DAYS_AHEAD)).stream()
                .map(Sitting::ref)
                .filter(ref -> ref.kind() != Kind.ADHOC)
                .flatMap(ref -> drafts.planned(ref).stream())
                .flatMap(planned -> waiting(planned, now).stream())
                .toList();
    }

    private Optional<Waiting> waiting(PlannedMeeting planned, LocalDateTime now) {
        return switch (drafts.state(planned)) {
            case PLANNED ->
                limits.of(planned)
                        .map(NoticeLimits.Limit::at)
                        .filter(due -> !due.toLocalDate().isAfter(now.toLocalDate()))
                        .map(due -> new Waiting(planned, NoticeState.PLANNED, due));
            case OUTDATED -> Optional.of(new Waiting(planned, NoticeState.OUTDATED, now));
            case ISSUED, VOID -> Optional.empty();
        };
    }
}
