package yicheng.web.pages.topics.document;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import yicheng.IntakeDesk;
import yicheng.QueueDesk;
import yicheng.journal.StaleVersion;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.Text;
import yicheng.topic.Coordination;
import yicheng.topic.act.Refusals;
import yicheng.topic.intake.DiscardDraft;
import yicheng.topic.intake.ReenterTopic;
import yicheng.topic.intake.ResupplyTopic;
import yicheng.topic.intake.WithdrawTopic;
import yicheng.topic.life.Act;
import yicheng.topic.life.Topics;
import yicheng.topic.queue.LetInLate;
import yicheng.topic.queue.ReportCoordination;
import yicheng.topic.queue.RollTopic;
import yicheng.topic.queue.TransferTopic;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Notice;

/** Does what was asked for on a topic's page, and comes back to it: with what is new, or with all that was typed. */
public final class ActsPage {

    /** What is to be done with what was sent. */
    interface Doing {
        Answer<Topics.Kept> by(Actor actor, Sent sent);
    }

    private final Frame frame;
    private final TopicDesk desk;
    private final IntakeDesk intake;
    private final QueueDesk queue;
    private final Deciding deciding;

    public ActsPage(Frame frame) {
        this.frame = frame;
        this.desk = new TopicDesk(frame);
        this.intake = frame.office().intake();
        this.queue = frame.office().queue();
        this.deciding = new Deciding(frame.office());
    }

    public void withdraw(Context asked) {
        act(
                asked,
                Act.WITHDRAW,
                (actor, sent) -> intake.withdrawTopic()
                        .handle(actor, new WithdrawTopic.Command(sent.topic(), sent.version(), sent.text("reason"))));
    }

    public void resupply(Context asked) {
        act(
                asked,
                Act.RESUPPLY,
                (actor, sent) ->
                        intake.resupplyTopic().handle(actor, new ResupplyTopic.Command(sent.topic(), sent.version())));
    }

    public void reenter(Context asked) {
        act(
                asked,
                Act.REENTER,
                (actor, sent) -> MeetingRef.parse(sent.text("meeting"))
                        .map(meeting -> intake.reenterTopic()
                                .handle(
                                        actor,
                                        new ReenterTopic.Command(
                                                sent.topic(), sent.version(), meeting, sent.text("decision"))))
                        .orElseGet(() -> Refusals.of(
                                Act.REENTER, "meeting", sent.text("meeting"), Text.of("请选择会议", "choose a meeting"))));
    }

    public void letIn(Context asked) {
        act(
                asked,
                Act.LET_IN,
                (actor, sent) -> queue.letInLate()
                        .handle(actor, new LetInLate.Command(sent.topic(), sent.version(), sent.text("reason"))));
    }

    public void coordinated(Context asked) {
        act(
                asked,
                Act.REPORT_COORDINATION,
                (actor, sent) -> Coordination.named(sent.text("outcome"))
                        .map(outcome -> queue.reportCoordination()
                                .handle(
                                        actor,
                                        new ReportCoordination.Command(
                                                sent.topic(), sent.version(), outcome, sent.text("evidence"))))
                        .orElseGet(() -> Refusals.of(
                                Act.REPORT_COORDINATION,
                                "outcome",
                                sent.text("outcome"),
                                Text.of("请选择协调结果", "choose the outcome"))));
    }

    public void roll(Context asked) {
        act(
                asked,
                Act.ROLL,
                (actor, sent) -> queue.rollTopic().handle(actor, new RollTopic.Command(sent.topic(), sent.version())));
    }

    public void transfer(Context asked) {
        act(
                asked,
                Act.TRANSFER,
                (actor, sent) -> sent.filled("to")
                        .map(to -> queue.transferTopic()
                                .handle(
                                        actor,
                                        new TransferTopic.Command(
                                                sent.topic(),
                                                sent.version(),
                                                new Department.Id(to),
                                                sent.text("reason"))))
                        .orElseGet(() ->
                                Refusals.of(Act.TRANSFER, "to", "", Text.of("请选择接手的部门", "choose the department"))));
    }

    public void decide(Context asked) {
        var decision = Choice.named(new Sent(asked).text("decision"));
        act(
                asked,
                decision.map(Choice::act).orElse(Act.CHECK),
                (actor, sent) -> deciding.handle(actor, decision, sent));
    }

    public void discard(Context asked) {
        var actor = frame.actor(asked);
        var sent = new Sent(asked);
        try {
            intake.discardDraft()
                    .handle(actor, new DiscardDraft.Command(sent.topic(), sent.version()))
                    .either(
                            gone -> asked.redirect("/topics", HttpStatus.SEE_OTHER),
                            (ground, findings) ->
                                    again(asked, actor, Notice.refused(Act.DISCARD.label(), findings), ground));
        } catch (StaleVersion elsewhere) {
            again(asked, actor, Notice.stale(Text.of("这项议题", "this topic")), Ground.STATE);
        }
    }

    void act(Context asked, Act act, Doing doing) {
        var actor = frame.actor(asked);
        try {
            doing.by(actor, new Sent(asked))
                    .either(
                            kept -> asked.redirect(after(actor, act, kept), HttpStatus.SEE_OTHER),
                            (ground, findings) -> again(asked, actor, Notice.refused(act.label(), findings), ground));
        } catch (StaleVersion elsewhere) {
            again(asked, actor, Notice.stale(Text.of("这项议题", "this topic")), Ground.STATE);
        }
    }

    /** The topic, unless it is now out of this person's sight, as a draft that was handed on. */
    private String after(Actor actor, Act act, Topics.Kept kept) {
        var id = kept.topic().id();
        return frame.office()
                .readTopics()
                .one(actor, id)
                .fold(seen -> "/topics/" + id.value() + "?done=" + act.code(), hidden -> "/");
    }

    private void again(Context asked, Actor actor, Notice notice, Ground ground) {
        var sent = new Sent(asked);
        frame.office()
                .readTopics()
                .one(actor, sent.topic())
                .either(
                        kept -> {
                            var view = desk.view(actor, kept, sent.all(), Optional.of(notice));
                            frame.answer(asked, "topics/document", Entry.TOPICS, view);
                            asked.status(Frame.status(ground));
                        },
                        frame::refused);
    }
}
