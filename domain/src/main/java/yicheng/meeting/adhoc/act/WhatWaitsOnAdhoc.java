package yicheng.meeting.adhoc.act;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.Waived;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;

/** What one person has to do about ad hoc meetings, what is due first at the top. */
public final class WhatWaitsOnAdhoc {

    public enum Task {
        CONFIRM,
        NOTIFY,
        BACK_FILL
    }

    /**
     * @param step where one is to be back-filled
     * @param due in the office's zone
     * @param mine for this person; else he only waits for it
     */
    public record Waiting(Task task, AdhocMeeting meeting, Optional<Step> step, LocalDateTime due, boolean mine) {}

    private final AdhocMeetings meetings;
    private final AdhocJudge judge;

    public WhatWaitsOnAdhoc(AdhocMeetings meetings, AdhocJudge judge) {
        this.meetings = meetings;
        this.judge = judge;
    }

    /** Nothing for who neither leads nor works in the office. */
    public List<Waiting> handle(Actor actor) {
        boolean office = actor.mayEverywhere(Operation.ARRANGE_MEETINGS);
        if (!office && !actor.mayEverywhere(Operation.PROPOSE_ADHOC)) {
            return List.of();
        }
        return meetings.unsettled().stream()
                .map(AdhocMeetings.Kept::meeting)
                .flatMap(meeting -> waiting(actor, meeting, office))
                .filter(one ->
                        one.mine() || office || one.meeting().plan().proposer().equals(actor.id()))
                .sorted(Comparator.comparing(Waiting::due))
                .toList();
    }

    private Stream<Waiting> waiting(Actor actor, AdhocMeeting meeting, boolean office) {
        boolean toCome = meeting.start().isAfter(judge.now());
        return switch (meeting.stage()) {
            case DRAFTED ->
                Stream.of(new Waiting(
                                Task.CONFIRM,
                                meeting,
                                Optional.empty(),
                                noticeBy(actor, meeting),
                                meeting.plan().proposer().equals(actor.id())))
                        .filter(one -> toCome);
            case PROPOSED ->
                Stream.of(new Waiting(Task.NOTIFY, meeting, Optional.empty(), noticeBy(actor, meeting), office))
                        .filter(one -> toCome);
            case NOTIFIED ->
                meeting.waived().stream()
                        .filter(Waived::isOpen)
                        .map(one -> new Waiting(Task.BACK_FILL, meeting, Optional.of(one.step()), one.due(), office));
            case CANCELLED -> Stream.empty();
        };
    }

    private LocalDateTime noticeBy(Actor actor, AdhocMeeting meeting) {
        return judge.judge(AdhocAct.NOTIFY, actor.id(), meeting, actor.organisation(), "")
                .noticeBy();
    }
}
