package yicheng.web.pages.topics.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yicheng.meeting.Kind;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Finding;
import yicheng.topic.intake.PreviewTopic;
import yicheng.topic.life.Act;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.topic.own.OwnFields;
import yicheng.web.pages.review.FormJudge;
import yicheng.web.pages.review.Judgement;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.pages.review.OwnForm;
import yicheng.web.pages.review.ReviewView;
import yicheng.web.pages.review.TopicValues;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.topics.FileLine;
import yicheng.web.pages.work.Meetings;
import yicheng.web.pages.work.Names;

/** Puts the form together: what was typed, what the rules say of it, who may hand it in. */
final class FormDesk {

    private final Frame frame;

    FormDesk(Frame frame) {
        this.frame = frame;
    }

    /** @param refused it was sent off and held back */
    ReviewView form(
            Actor actor, Optional<Topic.Id> topic, Department.Id department, TopicValues typed, boolean refused) {
        var choices = MeetingChoices.of(Upcoming.in(frame.office()));
        var other = typed.ref().filter(ref -> ref.kind() != Kind.ADHOC && !choices.offers(ref.toString()));
        var own = frame.office().ownFields();
        return new ReviewView(
                typed,
                choices,
                other,
                judgement(actor, topic, department, typed, own),
                Optional.empty(),
                false,
                refused,
                OwnForm.of(own, typed.own()));
    }

    FormView fresh(Actor actor, Department department, TopicValues typed) {
        return new FormView(
                form(actor, Optional.empty(), department.id(), typed, false),
                Optional.empty(),
                0,
                departments(actor),
                department,
                UUID.randomUUID().toString(),
                Optional.empty(),
                send(actor, department.id()),
                signer(actor, department.id()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** @param basedOn the version the one who types has seen */
    FormView of(Actor actor, Topics.Kept kept, TopicValues typed, long basedOn, List<Finding> refusal) {
        var topic = kept.topic();
        var department = actor.organisation().department(topic.department()).orElseThrow();
        return new FormView(
                form(actor, Optional.of(topic.id()), topic.department(), typed, !refusal.isEmpty()),
                Optional.of(kept),
                basedOn,
                List.of(),
                department,
                "",
                Optional.of(frame.local(kept.changed())),
                send(actor, topic),
                signer(actor, topic.department()),
                files(actor, topic),
                refusal,
                Optional.empty());
    }

    List<Department> departments(Actor actor) {
        return actor.organisation().departments().stream()
                .filter(department -> department.existsOn(actor.day()))
                .filter(department -> actor.may(Operation.DRAFT_TOPICS, department.id()))
                .toList();
    }

    private List<FileLine> files(Actor actor, Topic topic) {
        var names = Names.of(actor);
        return frame
                .office()
                .readTopics()
                .files(actor, topic.id())
                .fold(files -> files, refused -> List.<yicheng.topic.life.Attachment>of())
                .stream()
                .map(file -> FileLine.of(file, names, frame.local(file.at())))
                .toList();
    }

    private Judgement judgement(
            Actor actor, Optional<Topic.Id> topic, Department.Id department, TopicValues typed, OwnFields own) {
        return FormJudge.judge(
                typed,
                own,
                (meeting, proposal, indicators) -> frame.office()
                        .intake()
                        .previewTopic()
                        .handle(actor, new PreviewTopic.Command(topic, department, meeting, KeptForm.of(typed)))
                        .fold(
                                judged -> Judgement.of(
                                        judged,
                                        new Judgement.Meeting(meeting, new Meetings(frame.office()).start(meeting)),
                                        indicators),
                                findings -> Judgement.refused(findings, indicators)));
    }

    private static Optional<Act> send(Actor actor, Department.Id department) {
        return Optional.of(Act.SUBMIT).filter(act -> actor.may(act.operation(), department));
    }

    private static Optional<Act> send(Actor actor, Topic topic) {
        var open = ReadTopics.open(actor, topic);
        return List.of(Act.SUBMIT, Act.RESUPPLY).stream().filter(open::contains).findFirst();
    }

    private static Optional<String> signer(Actor actor, Department.Id department) {
        return actor.may(Operation.SUBMIT_TOPICS, department)
                ? Optional.empty()
                : actor.organisation().headOf(department, actor.day()).map(Person::name);
    }
}
