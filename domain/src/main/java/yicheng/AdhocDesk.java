package yicheng;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.act.AdhocActs;
import yicheng.meeting.adhoc.act.AdhocJudge;
import yicheng.meeting.adhoc.act.AdhocNotices;
import yicheng.meeting.adhoc.act.BackFillStep;
import yicheng.meeting.adhoc.act.CancelAdhoc;
import yicheng.meeting.adhoc.act.ChangeParticipants;
import yicheng.meeting.adhoc.act.DraftAdhoc;
import yicheng.meeting.adhoc.act.NotifyAdhoc;
import yicheng.meeting.adhoc.act.ProposeAdhoc;
import yicheng.meeting.adhoc.act.ReadAdhoc;
import yicheng.meeting.adhoc.act.SuggestParticipants;
import yicheng.meeting.adhoc.act.WhatWaitsOnAdhoc;
import yicheng.notice.Telling;
import yicheng.people.Department;
import yicheng.people.Organisations;
import yicheng.policy.RuleBooks;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;

/** Ad hoc meetings: to read, draft, propose, notify, cancel and back-fill. */
public record AdhocDesk(
        ReadAdhoc readAdhoc,
        SuggestParticipants suggestParticipants,
        DraftAdhoc draftAdhoc,
        ProposeAdhoc proposeAdhoc,
        ChangeParticipants changeParticipants,
        NotifyAdhoc notifyAdhoc,
        CancelAdhoc cancelAdhoc,
        BackFillStep backFillStep,
        WhatWaitsOnAdhoc whatWaitsOnAdhoc) {

    private static final Set<Stage> COUNTING =
            Arrays.stream(Stage.values()).filter(Stage::counts).collect(Collectors.toUnmodifiableSet());

    static AdhocDesk of(Ports ports, RuleBooks books, HolidayYears years, Clashes clashes) {
        var meetings = ports.adhocMeetings();
        var judge = new AdhocJudge(books, years, clashes.findClashes(), ports.clock());
        var acts = new AdhocActs(ports.transactions(), ports.journal(), meetings, ports.clock());
        var telling = new Telling(
                ports.notices(), ports.organisations(), ports.clock().getZone());
        var notices = new AdhocNotices(telling, clashes.everybody());
        return new AdhocDesk(
                new ReadAdhoc(meetings, judge, ports.clock().getZone()),
                new SuggestParticipants(ref -> concerned(ports, ref)),
                new DraftAdhoc(acts, judge, notices),
                new ProposeAdhoc(acts, judge, notices),
                new ChangeParticipants(acts, judge, notices),
                new NotifyAdhoc(acts, judge, notices),
                new CancelAdhoc(acts, judge, notices),
                new BackFillStep(acts, judge),
                new WhatWaitsOnAdhoc(meetings, judge));
    }

    /** Those that handed in topics for that meeting, and those that the topics say they concern. */
    private static List<Department.Id> concerned(Ports ports, MeetingRef ref) {
        var unit = ports.organisations().current().map(Organisations.Kept::organisation);
        return ports.topics().of(ref, COUNTING).stream()
                .map(Topics.Kept::topic)
                .flatMap(topic -> Stream.concat(
                        Stream.of(topic.department()),
                        ProposalForm.departments(topic.form().of(TopicField.DEPARTMENTS)).stream()
                                .flatMap(name -> unit.flatMap(it -> it.departmentNamed(name)).stream())
                                .map(Department::id)))
                .distinct()
                .toList();
    }
}
