package yicheng.agenda.today;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.agenda.list.ListStage;
import yicheng.agenda.list.ReadLists;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.list.TopicLists;
import yicheng.agenda.order.ReadAgendas;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.change.ReadMeetings;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;

/** Puts together what one person has to do about lists, agendas and meetings, what is due first at the top. */
public final class WhatWaitsOnLists {

    /** What is expected. */
    public enum Task {
        COMPILE,
        RECOMPILE,
        SIGN,
        DECIDE,
        DECIDE_ORDER,
        DECIDE_CHANGE
    }

    /**
     * @param meeting it is about, as planned; empty for an ad hoc one
     * @param sheet where it is about a list that is there
     * @param count of topics; 0 where it is not about topics
     * @param due in the office's zone
     * @param mine for this person; else he only waits for it
     */
    public record Waiting(
            Task task,
            MeetingRef ref,
            Optional<PlannedMeeting> meeting,
            Optional<TopicList.Id> sheet,
            int count,
            Optional<LocalDateTime> due,
            boolean mine) {}

    private final ReadLists readLists;
    private final ReadAgendas readAgendas;
    private final ReadMeetings readMeetings;
    private final Topics topics;
    private final HeldTogether heldTogether;
    private final Clock clock;

    public WhatWaitsOnLists(
            ReadLists readLists,
            ReadAgendas readAgendas,
            ReadMeetings readMeetings,
            Topics topics,
            HeldTogether heldTogether,
            Clock clock) {
        this.readLists = readLists;
        this.readAgendas = readAgendas;
        this.readMeetings = readMeetings;
        this.topics = topics;
        this.heldTogether = heldTogether;
        this.clock = clock;
    }

    /** Nothing for who may not read lists. */
    public List<Waiting> handle(Actor actor) {
        if (!actor.mayEverywhere(Operation.READ_LISTS)) {
            return List.of();
        }
        var waiting = new ArrayList<Waiting>();
        var underWay = readLists.underWay(actor);
        underWay.forEach(kept -> waiting.add(list(actor, kept)));
        passed(underWay)
                .forEach((meeting, count) -> waiting.add(waiting(
                        Task.COMPILE,
                        meeting,
                        Optional.empty(),
                        count,
                        Step.LIST,
                        actor.mayEverywhere(Operation.COMPILE_LISTS))));
        readAgendas
                .proposed(actor)
                .forEach(kept -> waiting.add(waiting(
                        Task.DECIDE_ORDER,
                        kept.agenda().meeting(),
                        Optional.empty(),
                        0,
                        Step.PAPERS,
                        actor.mayEverywhere(Operation.DECIDE_LISTS))));
        readMeetings
                .proposed(actor)
                .forEach(meeting -> waiting.add(waiting(
                        Task.DECIDE_CHANGE,
                        meeting.ref(),
                        Optional.empty(),
                        0,
                        Step.TOPICS,
                        actor.mayEverywhere(Operation.DECIDE_MEETINGS))));
        return waiting.stream()
                .filter(this::isStillToCome)
                .sorted(Comparator.comparing((Waiting one) -> one.due().orElse(LocalDateTime.MAX)))
                .toList();
    }

    /** What nobody answered before the meeting began can no longer be answered. */
    private boolean isStillToCome(Waiting one) {
        var start = one.meeting()
                .map(planned -> planned.held()
                        .map(PlannedMeeting.Held::start)
                        .orElse(planned.nominal().atTime(LocalTime.MAX)))
                .orElse(one.ref().start());
        return start.isAfter(LocalDateTime.now(clock));
    }

    private Waiting list(Actor actor, TopicLists.Kept kept) {
        var list = kept.list();
        var task = list.stage() == ListStage.COMPILED
                ? Task.SIGN
                : list.stage() == ListStage.SIGNED ? Task.DECIDE : Task.RECOMPILE;
        var operation = switch (task) {
            case SIGN -> Operation.SIGN_LISTS;
            case DECIDE -> Operation.DECIDE_LISTS;
            default -> Operation.COMPILE_LISTS;
        };
        boolean own = task != Task.RECOMPILE
                && (list.compiled().by().equals(actor.id())
                        || list.signed()
                                .filter(signed -> signed.by().equals(actor.id()))
                                .isPresent());
        return waiting(
                task,
                list.id().meeting(),
                Optional.of(list.id()),
                list.items().size(),
                task == Task.DECIDE ? Step.DECISION : Step.LIST,
                actor.mayEverywhere(operation) && !own);
    }

    /** Meetings with passed topics that no list under way holds. */
    private Map<MeetingRef, Integer> passed(List<TopicLists.Kept> underWay) {
        var counts = new LinkedHashMap<MeetingRef, Integer>();
        topics.standingAt(Stage.listable()).stream()
                .map(Topics.Kept::topic)
                .filter(topic -> underWay.stream()
                        .noneMatch(kept -> kept.list().id().meeting().equals(topic.meeting())))
                .forEach(topic -> counts.merge(topic.meeting(), 1, Integer::sum));
        return counts;
    }

    private Waiting waiting(
            Task task, MeetingRef ref, Optional<TopicList.Id> sheet, int count, Step step, boolean mine) {
        var planned = heldTogether.planned(ref);
        var due = planned.flatMap(meeting -> meeting.deadline(step)).map(deadline -> deadline.at());
        return new Waiting(task, ref, planned, sheet, count, due, mine);
    }
}
