package yicheng.preparation.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.preparation.Checklist;
import yicheng.preparation.sitting.Sitting;
import yicheng.preparation.sitting.Sittings;

/** What the office has to do in the rooms today: lists that are due on this day, or were, of meetings that are not over. */
public final class WhatWaitsOnPreparation {

    private static final int DAYS_AHEAD = 15;

    public record Waiting(Sitting sitting, ListedItem.Listed list) {}

    private final Sittings sittings;
    private final Checklists checklists;
    private final Clock clock;

    public WhatWaitsOnPreparation(Sittings sittings, Checklists checklists, Clock clock) {
        this.sittings = sittings;
        this.checklists = checklists;
        this.clock = clock;
    }

    /** Nothing for who does not arrange meetings. */
    public List<Waiting> handle(Actor actor) {
        if (!actor.mayEverywhere(Operation.ARRANGE_MEETINGS)) {
            return List.of();
        }
        var now = LocalDateTime.now(clock);
        var today = now.toLocalDate();
        return sittings.between(today.atStartOfDay(), now.plusDays(DAYS_AHEAD)).stream()
                .filter(sitting -> sitting.end().isAfter(now))
                .flatMap(sitting -> lists(sitting, today))
                .filter(one -> !one.list().open().isEmpty())
                .toList();
    }

    private Stream<Waiting> lists(Sitting sitting, LocalDate today) {
        return Arrays.stream(Checklist.values())
                .filter(list -> sitting.due(list)
                        .filter(due -> !due.toLocalDate().isAfter(today))
                        .isPresent())
                .map(list -> new Waiting(sitting, checklists.of(list, sitting)));
    }
}
