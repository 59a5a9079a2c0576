package yicheng.web.pages.topics.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Text;
import yicheng.topic.life.Act;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Permission;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Topic;
import yicheng.topic.queue.PassTopic;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Meetings;

/** Works out what is offered to one person on one topic. */
final class Panels {

    private static final Text REFERRED = Text.of(
            "转党委会不能改判，任何人都不能批准上会；取得党委会决定文号后由部门重报",
            "what goes to the party committee cannot be overruled by anyone; with its decision the department re-enters");
    private static final Text LATE = Text.of(
            "逾期议题须由主要领导批准紧急上会，否则顺延下次", "a late topic is let in by the principal leader or rolls to the next meeting");

    private final Frame frame;

    Panels(Frame frame) {
        this.frame = frame;
    }

    Panel of(Actor actor, Topic topic) {
        var open = ReadTopics.open(actor, topic);
        var strongest = topic.judged().map(Judged::verdict).flatMap(verdict -> verdict.strongest());
        var against = against(topic);
        return new Panel(
                open,
                Choice.among(open),
                Choice.by(strongest),
                against,
                locked(against),
                partial(actor, topic),
                leaders(actor),
                actor.organisation().supervisorOf(topic.department(), actor.day()),
                others(actor, topic),
                frame.office().queue().deadlines().of(topic.meeting()),
                next(topic),
                actor.organisation()
                        .holding(PostKind.OFFICE_HEAD, actor.day())
                        .findFirst()
                        .map(Person::name),
                Act.TRANSFER.isFrom(topic.stage()) && isDissolved(actor, topic.department()));
    }

    private static boolean isDissolved(Actor actor, Department.Id department) {
        return actor.organisation()
                .department(department)
                .filter(found -> found.existsOn(actor.day()))
                .isEmpty();
    }

    private static List<Finding> against(Topic topic) {
        return topic.judged().stream()
                .flatMap(judged -> judged.findings().stream())
                .filter(finding -> finding.effect().holdsBack())
                .toList();
    }

    private static Optional<Text> locked(List<Finding> against) {
        return against.stream()
                .map(Finding::effect)
                .filter(effect -> !PassTopic.canBeOverruled(effect))
                .findFirst()
                .map(effect -> effect == Effect.LATE ? LATE : REFERRED);
    }

    /** Said only to one whose right it would be at this stage: then nothing but his own part in it stands against it. */
    private static Optional<Text> partial(Actor actor, Topic topic) {
        return Stream.of(Act.PASS, Act.CHECK)
                .filter(act -> act.isFrom(topic.stage()) && actor.may(act.operation(), topic.department()))
                .flatMap(act -> Permission.refusal(actor, act, topic).stream())
                .map(refused -> refused.fold(
                        done -> REFERRED, findings -> findings.get(0).text()))
                .findFirst();
    }

    private static List<Person> leaders(Actor actor) {
        return Stream.of(PostKind.DEPUTY_DIRECTOR, PostKind.DIRECTOR)
                .flatMap(kind -> actor.organisation().holding(kind, actor.day()))
                .distinct()
                .toList();
    }

    private static List<Department> others(Actor actor, Topic topic) {
        return actor.organisation().departments().stream()
                .filter(department -> department.existsOn(actor.day()))
                .filter(department -> !department.id().equals(topic.department()))
                .toList();
    }

    private Optional<Text> next(Topic topic) {
        return frame.office()
                .queue()
                .deadlines()
                .next(topic.meeting(), frame.office().now())
                .map(meeting -> new Meetings(frame.office()).label(meeting.ref()));
    }
}
