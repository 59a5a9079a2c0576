package yicheng.topic.today;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.topic.life.Act;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;
import yicheng.topic.queue.ListDeadlines;

/** Puts together what one person finds on his desk, what is due first at the top. */
public final class WhatWaits {

    /**
     * @param act the one that is expected; the topic's page offers the others
     * @param due in the office's zone; empty where nothing presses
     */
    public record Waiting(Topics.Line topic, Act act, Optional<LocalDateTime> due) {}

    /**
     * @param mine waits for this person
     * @param others waits for somebody else, and this person has an interest in it
     */
    public record Desk(List<Waiting> mine, List<Waiting> others) {
        public Desk {
            mine = List.copyOf(mine);
            others = List.copyOf(others);
        }
    }

    private static final Set<Stage> OPEN = Set.of(
            Stage.DRAFT,
            Stage.SUBMITTED,
            Stage.LATE,
            Stage.UNDER_REVIEW,
            Stage.COORDINATING,
            Stage.SUPPLEMENTING,
            Stage.ROLLED,
            Stage.REFERRED,
            Stage.RETURNED);

    private final ReadTopics readTopics;
    private final ListDeadlines deadlines;

    public WhatWaits(ReadTopics readTopics, ListDeadlines deadlines) {
        this.readTopics = readTopics;
        this.deadlines = deadlines;
    }

    public Desk handle(Actor actor) {
        var open = readTopics.all(actor, OPEN);
        var mine = open.stream().filter(line -> isMine(actor, line)).map(line -> waiting(actor, line));
        var others = open.stream()
                .filter(line -> !isMine(actor, line) && concerns(actor, line))
                .map(line -> waiting(actor, line));
        return new Desk(sorted(mine), sorted(others));
    }

    private Waiting waiting(Actor actor, Topics.Line line) {
        return new Waiting(line, expected(actor, line), due(line));
    }

    private static List<Waiting> sorted(Stream<Waiting> waiting) {
        return waiting.sorted(Comparator.comparing((Waiting one) -> one.due().orElse(LocalDateTime.MAX)))
                .toList();
    }

    private static boolean isMine(Actor actor, Topics.Line line) {
        return switch (line.stage()) {
            case DRAFT, SUPPLEMENTING, REFERRED, RETURNED -> writes(actor, line) || isOrphaned(actor, line);
            case SUBMITTED, UNDER_REVIEW -> actor.may(Operation.PREPARE_REVIEWS, line.department());
            case ROLLED -> actor.may(Operation.PREPARE_REVIEWS, line.department()) || isAsked(actor, line);
            case LATE ->
                actor.may(Operation.PREPARE_REVIEWS, line.department())
                        || actor.may(Operation.LET_IN_LATE, line.department());
            case COORDINATING ->
                leader(line).filter(actor.id()::equals).isPresent()
                        || isOrphaned(actor, line)
                        || isLeaderless(actor, line);
            case PASSED, MERGED, LISTED, HELD, APPROVED, RANKED, WITHDRAWN, PAST -> false;
        };
    }

    /** A department's own people, and a leader for the drafts he began. */
    private static boolean writes(Actor actor, Topics.Line line) {
        return actor.person().departmentsOn(actor.day()).anyMatch(line.department()::equals)
                || line.stage() == Stage.DRAFT && line.author().equals(actor.id());
    }

    /** What the department was asked for is still missing. */
    private static boolean isAsked(Actor actor, Topics.Line line) {
        return line.awaited().isPresent() && writes(actor, line);
    }

    private static boolean concerns(Actor actor, Topics.Line line) {
        return writes(actor, line) || actor.may(Operation.PREPARE_REVIEWS, line.department());
    }

    /** Its department is dissolved: the office hands it to another. */
    private static boolean isOrphaned(Actor actor, Topics.Line line) {
        return actor.may(Operation.PREPARE_REVIEWS, line.department())
                && actor.organisation()
                        .department(line.department())
                        .filter(department -> department.existsOn(actor.day()))
                        .isEmpty();
    }

    /** The leader named is no longer in office: the office names another. */
    private static boolean isLeaderless(Actor actor, Topics.Line line) {
        return actor.may(Operation.PREPARE_REVIEWS, line.department())
                && leader(line)
                        .flatMap(actor.organisation()::person)
                        .filter(leader -> leader.holds(PostKind.DEPUTY_DIRECTOR, actor.day())
                                || leader.holds(PostKind.DIRECTOR, actor.day()))
                        .isEmpty();
    }

    private static Act expected(Actor actor, Topics.Line line) {
        if (isOrphaned(actor, line)) {
            return Act.TRANSFER;
        }
        return switch (line.stage()) {
            case DRAFT -> actor.may(Operation.SUBMIT_TOPICS, line.department()) ? Act.SUBMIT : Act.SAVE;
            case SUPPLEMENTING -> resupply(actor, line);
            case ROLLED -> isAsked(actor, line) ? resupply(actor, line) : Act.CHECK;
            case REFERRED, RETURNED -> Act.REENTER;
            case LATE -> actor.may(Operation.LET_IN_LATE, line.department()) ? Act.LET_IN : Act.CHECK;
            case COORDINATING -> isLeaderless(actor, line) ? Act.COORDINATE : Act.REPORT_COORDINATION;
            case SUBMITTED, UNDER_REVIEW, PASSED, MERGED, LISTED, HELD, APPROVED, RANKED, WITHDRAWN, PAST -> Act.CHECK;
        };
    }

    private static Act resupply(Actor actor, Topics.Line line) {
        return actor.may(Operation.SUBMIT_TOPICS, line.department()) ? Act.RESUPPLY : Act.SAVE;
    }

    private static Optional<Person.Id> leader(Topics.Line line) {
        return line.awaited().flatMap(Awaited::leader);
    }

    private Optional<LocalDateTime> due(Topics.Line line) {
        return line.awaited().map(Awaited::by).or(() -> switch (line.stage()) {
            case DRAFT -> deadlines.topicsIn(line.meeting());
            case REFERRED, RETURNED -> Optional.empty();
            case LATE -> Optional.of(deadlines.start(line.meeting()));
            case SUBMITTED,
                    UNDER_REVIEW,
                    COORDINATING,
                    SUPPLEMENTING,
                    ROLLED,
                    PASSED,
                    MERGED,
                    LISTED,
                    HELD,
                    APPROVED,
                    RANKED,
                    WITHDRAWN,
                    PAST -> deadlines.of(line.meeting());
        });
    }
}
