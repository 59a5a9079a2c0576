package yicheng.web.pages.topics.form;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import yicheng.journal.StaleVersion;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.topic.intake.DraftTopic;
import yicheng.topic.intake.ResupplyTopic;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.pages.review.TopicValues;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.work.TopicAddress;

/** Shows the form of a topic, keeps what is typed into it, and hands it in. */
public final class FormPage {

    private static final String AUTOSAVE = "X-Autosave";

    private final Frame frame;
    private final FormDesk desk;
    private final Saving saving;

    public FormPage(Frame frame) {
        this.frame = frame;
        this.desk = new FormDesk(frame);
        this.saving = new Saving(frame);
    }

    public void blank(Context asked) {
        var actor = frame.actor(asked, Operation.DRAFT_TOPICS);
        var departments = desk.departments(actor);
        if (departments.isEmpty()) {
            actor.refused(Operation.DRAFT_TOPICS).either(done -> {}, frame::refused);
        }
        var choices = MeetingChoices.of(Upcoming.in(frame.office()));
        var meeting = Optional.ofNullable(asked.queryParam("meeting"))
                .flatMap(MeetingRef::parse)
                .filter(ref -> ref.kind() != Kind.ADHOC)
                .map(MeetingRef::toString)
                .orElseGet(() -> choices.first(Kind.WEEKLY));
        frame.answer(
                asked,
                "topics/form",
                Entry.TOPICS,
                desk.fresh(actor, departments.get(0), TopicValues.blank(meeting, "")));
    }

    /** The first save of a new one. */
    public void create(Context asked) {
        var actor = frame.actor(asked);
        var typed = TopicValues.typedIn(asked);
        var command = new DraftTopic.Command(
                department(asked), typed.ref().orElseGet(this::nextWeekly), KeptForm.of(typed), Optional.empty());
        frame.office()
                .intake()
                .draftTopic()
                .handle(actor.asking(once(asked, typed)), command)
                .either(kept -> saved(asked, actor, kept, typed), frame::refused);
    }

    public void edit(Context asked) {
        var actor = frame.actor(asked);
        frame.office().readTopics().one(actor, id(asked)).either(kept -> edit(asked, actor, kept), frame::refused);
    }

    public void save(Context asked) {
        var actor = frame.actor(asked);
        frame.office().readTopics().one(actor, id(asked)).either(kept -> save(asked, actor, kept), frame::refused);
    }

    private void edit(Context asked, Actor actor, Topics.Kept kept) {
        if (!kept.topic().stage().isWritable()) {
            asked.redirect(address(kept.topic()), HttpStatus.SEE_OTHER);
            return;
        }
        frame.answer(
                asked,
                "topics/form",
                Entry.TOPICS,
                desk.of(actor, kept, KeptForm.values(kept.topic()), kept.version(), List.of()));
    }

    private void save(Context asked, Actor actor, Topics.Kept before) {
        var typed = TopicValues.typedIn(asked);
        try {
            saving.save(actor, before, typed, version(asked))
                    .either(
                            kept -> saved(asked, actor, kept, typed),
                            (ground, findings) -> unsaved(asked, actor, before, typed, ground, findings));
        } catch (StaleVersion elsewhere) {
            conflict(asked, actor, before.topic().id(), typed);
        }
    }

    private void saved(Context asked, Actor actor, Topics.Kept kept, TopicValues typed) {
        if (asked.header(AUTOSAVE) != null) {
            frame.answer(asked, "topics/saved", Entry.TOPICS, desk.of(actor, kept, typed, kept.version(), List.of()));
            return;
        }
        if (text(asked, "do").equals("send")) {
            send(asked, actor, kept, typed);
            return;
        }
        asked.redirect(address(kept.topic()) + "/edit", HttpStatus.SEE_OTHER);
    }

    private void send(Context asked, Actor actor, Topics.Kept kept, TopicValues typed) {
        try {
            sent(actor, kept)
                    .either(
                            done -> asked.redirect(
                                    address(done.topic()) + "?done=" + text(asked, "as"), HttpStatus.SEE_OTHER),
                            (ground, findings) -> held(asked, actor, kept, typed, ground, findings));
        } catch (StaleVersion elsewhere) {
            conflict(asked, actor, kept.topic().id(), typed);
        }
    }

    private Answer<Topics.Kept> sent(Actor actor, Topics.Kept kept) {
        var id = kept.topic().id();
        var intake = frame.office().intake();
        return kept.topic().stage() == Stage.DRAFT
                ? intake.submitTopic().handle(actor, new SubmitTopic.Command(id, kept.version()))
                : intake.resupplyTopic().handle(actor, new ResupplyTopic.Command(id, kept.version()));
    }

    /** Back to the form, which is kept as a draft but not handed in. */
    private void held(
            Context asked, Actor actor, Topics.Kept kept, TopicValues typed, Ground ground, List<Finding> findings) {
        back(asked, desk.of(actor, kept, typed, kept.version(), findings), ground);
    }

    /** Back to the form with all that was typed, none of which is kept. */
    private void unsaved(
            Context asked, Actor actor, Topics.Kept before, TopicValues typed, Ground ground, List<Finding> findings) {
        back(asked, desk.of(actor, before, typed, before.version(), findings).notSaved(), ground);
    }

    private void back(Context asked, FormView view, Ground ground) {
        var template = asked.header(AUTOSAVE) == null ? "topics/form" : "topics/saved";
        frame.answer(asked, template, Entry.TOPICS, view);
        asked.status(Frame.status(ground));
    }

    private void conflict(Context asked, Actor actor, Topic.Id id, TopicValues typed) {
        var template = asked.header(AUTOSAVE) == null ? "topics/form" : "topics/saved";
        frame.office()
                .readTopics()
                .one(actor, id)
                .either(
                        kept -> {
                            var view = desk.of(actor, kept, typed, kept.version(), List.of());
                            frame.answer(asked, template, Entry.TOPICS, saving.conflicting(actor, view, typed));
                            asked.status(HttpStatus.CONFLICT);
                        },
                        frame::refused);
    }

    private MeetingRef nextWeekly() {
        return MeetingRef.parse(MeetingChoices.of(Upcoming.in(frame.office())).first(Kind.WEEKLY))
                .orElseGet(() -> new MeetingRef(Kind.ADHOC, frame.office().now()));
    }

    /** The same form with the same words, sent twice, makes one draft. */
    private static Actor.RequestKey once(Context asked, TopicValues typed) {
        var words = UUID.nameUUIDFromBytes((text(asked, "of") + typed).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Actor.RequestKey("form-" + text(asked, "request") + "-" + words, words);
    }

    /** One that does not exist where none was sent: the domain says so. */
    static Department.Id department(Context asked) {
        var sent = text(asked, "of");
        return new Department.Id(sent.isEmpty() ? "-" : sent);
    }

    private static Topic.Id id(Context asked) {
        return TopicAddress.of(asked);
    }

    private static String address(Topic topic) {
        return "/topics/" + topic.id().value();
    }

    private static long version(Context asked) {
        var typed = text(asked, "version");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    private static String text(Context asked, String name) {
        return Objects.requireNonNullElse(asked.formParam(name), "").strip();
    }
}
