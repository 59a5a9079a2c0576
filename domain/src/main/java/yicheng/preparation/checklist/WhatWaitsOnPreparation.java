package yicheng.preparation.checklist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.RuleBooks;
import yicheng.preparation.Checklist;
import yicheng.preparation.Preparation;
import yicheng.preparation.PreparationTerms;
import yicheng.preparation.Preparations;
import yicheng.preparation.sitting.Sitting;
import yicheng.preparation.sitting.Sittings;

/** What the office has to do in the rooms today: lists that are due on this day, or were, of meetings that are not over. */
public final class WhatWaitsOnPreparation {

    private static final int DAYS_AHEAD = 15;

    public record Waiting(Sitting sitting, ListedItem.Listed list) {}

    private final Sittings sittings;
    private final RuleBooks books;
    private final Preparations preparations;
    private final Clock clock;

    public WhatWaitsOnPreparation(Sittings sittings, RuleBooks books, Preparations preparations, Clock clock) {
        this.sittings = sittings;
        this.books = books;
        this.preparations = preparations;
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
                .flatMap(this::lists)
                .filter(one -> !one.list().open().isEmpty())
                .filter(one -> one.list()
                        .due()
                        .filter(due -> !due.toLocalDate().isAfter(today))
                        .isPresent())
                .toList();
    }

    private Stream<Waiting> lists(Sitting sitting) {
        var terms = PreparationTerms.of(books.inForce(), sitting.ref().kind());
        var preparation = preparations
                .find(sitting.ref())
                .map(Preparations.Kept::preparation)
                .orElse(Preparation.of(sitting.ref()));
        return Arrays.stream(Checklist.values())
                .map(list -> new Waiting(sitting, ListedItem.of(list, sitting, preparation, terms)));
    }
}
