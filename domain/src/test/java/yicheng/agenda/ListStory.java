package yicheng.agenda;

import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.TopicStory.checklist;
import static yicheng.topic.TopicStory.done;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import yicheng.agenda.list.CompileList;
import yicheng.agenda.list.DecideList;
import yicheng.agenda.list.ItemDecision;
import yicheng.agenda.list.SignList;
import yicheng.agenda.list.TopicLists;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.Agendas;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.topic.queue.CheckTopic;
import yicheng.topic.queue.PassTopic;

/** What people do with lists in the office of the scenarios, a line for each act; each by the one whose right it is. */
public final class ListStory {

    public final TopicStory topics;

    private ListStory(LocalDateTime now) {
        this.topics = TopicStory.on(now);
    }

    public static ListStory on(LocalDateTime now) {
        return new ListStory(now);
    }

    /** Submitted by its department, checked by the clerk and passed by the head of the office. */
    public Topic.Id passed(Person.Id head, Department.Id department, MeetingRef meeting, ATopic topic) {
        var submitted = topics.submitted(head, department, meeting, topic);
        var queue = topics.office.queue();
        var answers = checklist(Map.of(TopicField.WITHIN_LEVEL, "是", TopicField.MATURE, "是"));
        var checked = done(queue.checkTopic()
                .handle(
                        topics.as(CLERK),
                        new CheckTopic.Command(submitted.topic().id(), submitted.version(), answers, "")));
        var passed = done(queue.passTopic()
                .handle(
                        topics.as(OFFICE_HEAD),
                        new PassTopic.Command(checked.topic().id(), checked.version(), "")));
        return passed.topic().id();
    }

    public Topics.Kept topic(Topic.Id id) {
        return done(topics.office.readTopics().one(topics.as(CLERK), id));
    }

    public TopicLists.Kept compiled(MeetingRef meeting) {
        return done(compile(CLERK, meeting, 0));
    }

    public Answer<TopicLists.Kept> compile(Person.Id clerk, MeetingRef meeting, long basedOn) {
        var command = new CompileList.Command(meeting, basedOn, Map.of(), Map.of());
        return topics.office.lists().compileList().handle(topics.as(clerk), command);
    }

    public Answer<TopicLists.Kept> sign(Person.Id head, TopicLists.Kept list) {
        var command = new SignList.Command(list.list().id(), list.version(), Optional.empty());
        return topics.office.lists().signList().handle(topics.as(head), command);
    }

    public TopicLists.Kept signed(MeetingRef meeting) {
        return done(sign(OFFICE_HEAD, compiled(meeting)));
    }

    /** Those choices, and all others approved. */
    public Answer<TopicLists.Kept> decide(
            Person.Id leader, TopicLists.Kept list, Map<Topic.Id, DecideList.Choice> choices) {
        var command = new DecideList.Command(list.list().id(), list.version(), choices, true, true, Optional.empty());
        return topics.office.lists().decideList().handle(topics.as(leader), command);
    }

    public TopicLists.Kept approved(MeetingRef meeting) {
        return done(decide(DIRECTOR, signed(meeting), Map.of()));
    }

    public static DecideList.Choice choice(ItemDecision.Choice choice, String remark) {
        return new DecideList.Choice(choice, Optional.empty(), true, remark);
    }

    public Agendas.Kept agenda(MeetingRef meeting) {
        return done(topics.office.lists().readAgendas().of(topics.as(CLERK), meeting))
                .orElseThrow();
    }

    public AgendaVersion newest(MeetingRef meeting) {
        return agenda(meeting).agenda().newest().orElseThrow();
    }
}
