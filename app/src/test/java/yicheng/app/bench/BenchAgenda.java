package yicheng.app.bench;

import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.Office;
import yicheng.TestOffice;
import yicheng.agenda.list.CompileList;
import yicheng.agenda.list.DecideList;
import yicheng.agenda.list.SignList;
import yicheng.meeting.MeetingRef;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.topic.ATopic;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.queue.CheckTopic;
import yicheng.topic.queue.PassTopic;

/** An agenda of five topics, of which the meeting has time for two; made by the people whose right it is. */
final class BenchAgenda {

    private static final List<String> TITLES = List.of("调整来访接待流程", "冬季机房供电保障", "年末结账时间安排", "网络安全检查问题整改", "档案室搬迁方案");

    private final Office office;

    BenchAgenda(Office office) {
        this.office = office;
    }

    void make(String ref) {
        var meeting = MeetingRef.parse(ref).orElseThrow();
        TITLES.forEach(title -> pass(meeting, title));
        var lists = office.lists();
        var compile = new CompileList.Command(meeting, 0, Map.of(), Map.of());
        var compiled = TopicStory.done(lists.compileList().handle(as(CLERK), compile));
        var sign = new SignList.Command(compiled.list().id(), compiled.version(), Optional.empty());
        var signed = TopicStory.done(lists.signList().handle(as(OFFICE_HEAD), sign));
        var decide =
                new DecideList.Command(signed.list().id(), signed.version(), Map.of(), true, true, Optional.empty());
        TopicStory.done(lists.decideList().handle(as(DIRECTOR), decide));
    }

    private void pass(MeetingRef meeting, String title) {
        var form = TopicStory.form(ATopic.aTopic().titled(title));
        var submit = new SubmitTopic.AtOnce(FiveDepartments.FIRST, meeting, form);
        var submitted = TopicStory.done(office.intake().submitTopic().handle(as(HEAD_OF_FIRST), submit));
        var answers = TopicStory.checklist(Map.of(TopicField.WITHIN_LEVEL, "是", TopicField.MATURE, "是"));
        var id = submitted.topic().id();
        var checked = TopicStory.done(office.queue()
                .checkTopic()
                .handle(as(CLERK), new CheckTopic.Command(id, submitted.version(), answers, "")));
        TopicStory.done(
                office.queue().passTopic().handle(as(OFFICE_HEAD), new PassTopic.Command(id, checked.version(), "")));
    }

    private Actor as(Person.Id person) {
        return TestOffice.actor(office, person);
    }
}
