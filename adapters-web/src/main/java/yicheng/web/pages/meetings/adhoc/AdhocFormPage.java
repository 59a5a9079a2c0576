package yicheng.web.pages.meetings.adhoc;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.journal.StaleVersion;
import yicheng.journal.Unknown;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.act.AdhocOutcome;
import yicheng.meeting.adhoc.act.DraftAdhoc;
import yicheng.meeting.adhoc.act.ProposeAdhoc;
import yicheng.meeting.adhoc.act.SuggestParticipants;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.Room;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Cited;
import yicheng.web.pages.work.MeetingAddress;

/** Takes what a leader proposes, or what the office drafts for him. */
public final class AdhocFormPage {

    private static final Text MEANWHILE = Text.of(
            "您打开本页以后，有人改动了这次会议，所以没有保存。您填写的内容还在；请打开会议看过最新情况再办",
            "somebody changed this meeting after you opened the page, so nothing was saved; what you typed is still here");

    private final Frame frame;

    public AdhocFormPage(Frame frame) {
        this.frame = frame;
    }

    public void begin(Context asked) {
        var actor = actor(asked);
        var form = Form.ofAddress(asked)
                .with(AdhocFields.MINUTES, String.valueOf(usualMinutes()))
                .with(AdhocFields.PARTICIPANTS, chair(actor));
        answer(asked, actor, Optional.empty(), 0, form);
    }

    public void edit(Context asked) {
        var actor = actor(asked);
        var kept = kept(actor, MeetingAddress.of(asked));
        answer(asked, actor, Optional.of(kept.meeting().ref()), kept.version(), AdhocFields.of(kept.meeting()));
    }

    /** A new one. */
    public void make(Context asked) {
        take(asked, Optional.empty());
    }

    public void change(Context asked) {
        take(asked, Optional.of(MeetingAddress.of(asked)));
    }

    private void take(Context asked, Optional<MeetingRef> known) {
        var actor = actor(asked);
        var typed = Form.of(asked);
        var form = AdhocFields.checked(
                known.map(ref -> typed.with(AdhocFields.START, ref.start().toString()))
                        .orElse(typed));
        long version = form.number("version").orElse(0);
        if (typed.value("act").equals("suggest")) {
            answer(asked, actor, known, version, suggested(actor, typed));
            return;
        }
        if (!form.sound()) {
            again(asked, actor, known, version, form, 422);
            return;
        }
        try {
            done(actor, form, version)
                    .either(
                            outcome -> frame.go(
                                    asked,
                                    MeetingAddress.of(outcome.kept().meeting().ref())
                                            + (leads(actor) ? "?done=called" : "?done=drafted")),
                            (ground, findings) -> again(
                                    asked,
                                    actor,
                                    known,
                                    version,
                                    form.refused(Cited.of(findings), AdhocFields.SHOWN),
                                    Frame.status(ground)));
        } catch (StaleVersion meanwhile) {
            again(asked, actor, known, version, form.wrong(MEANWHILE), 409);
        }
    }

    private Answer<AdhocOutcome> done(Actor actor, Form form, long version) {
        var meeting = AdhocFields.meeting(form).orElseThrow();
        var people = AdhocFields.participants(form);
        var desk = frame.office().adhoc();
        var plan = AdhocFields.plan(form, actor.id());
        return leads(actor)
                ? desk.proposeAdhoc().handle(actor, new ProposeAdhoc.Command(meeting, version, plan, people))
                : desk.draftAdhoc().handle(actor, new DraftAdhoc.Command(meeting, version, plan, people));
    }

    /** Those who are ticked, and those who are suggested by the departments and the topics handed in. */
    private Form suggested(Actor actor, Form typed) {
        var meeting = AdhocFields.meeting(typed)
                .orElse(new MeetingRef(Kind.ADHOC, frame.office().now()));
        var departments = typed.all(AdhocFields.DEPARTMENTS).stream()
                .map(Department.Id::new)
                .toList();
        var found = frame.office()
                .adhoc()
                .suggestParticipants()
                .handle(actor, new SuggestParticipants.Command(meeting, departments))
                .fold(all -> all, refused -> List.<SuggestParticipants.Suggested>of());
        var ticked = Stream.concat(
                        typed.all(AdhocFields.PARTICIPANTS).stream(),
                        found.stream().map(one -> one.person().id().value()))
                .distinct()
                .toArray(String[]::new);
        return typed.with(AdhocFields.PARTICIPANTS, ticked);
    }

    private void again(Context asked, Actor actor, Optional<MeetingRef> known, long version, Form form, int status) {
        answer(asked, actor, known, version, form);
        asked.status(status);
    }

    private void answer(Context asked, Actor actor, Optional<MeetingRef> known, long version, Form form) {
        var people = new People(actor);
        var unit = actor.organisation();
        var view = new AdhocFormView(
                known,
                version,
                leads(actor),
                form,
                people.leaders(),
                unit.rooms().stream()
                        .map(Room::name)
                        .map(room -> new Choice(room, room))
                        .toList(),
                unit.departments().stream()
                        .filter(department -> department.existsOn(actor.day()))
                        .map(department -> new Choice(department.id().value(), department.name()))
                        .toList(),
                people.groups());
        frame.answer(asked, "meetings/adhoc/form", Entry.MEETINGS, view);
    }

    private AdhocMeetings.Kept kept(Actor actor, MeetingRef ref) {
        return frame.office()
                .adhoc()
                .readAdhoc()
                .find(actor, ref)
                .orElseThrow(() -> new Unknown("meeting", ref.toString()));
    }

    private int usualMinutes() {
        return frame.office()
                .adhoc()
                .readAdhoc()
                .usualMinutes(frame.office().now().toLocalDate());
    }

    /** The chair, and the leader himself who proposes. */
    private static String[] chair(Actor actor) {
        return Stream.concat(
                        actor.organisation()
                                .holding(PostKind.DIRECTOR, actor.day())
                                .map(Person::id),
                        Stream.of(actor.id()).filter(proposer -> leads(actor)))
                .map(Person.Id::value)
                .distinct()
                .toArray(String[]::new);
    }

    private static boolean leads(Actor actor) {
        return actor.mayEverywhere(Operation.PROPOSE_ADHOC);
    }

    private Actor actor(Context asked) {
        var actor = frame.actor(asked);
        if (!leads(actor) && !actor.mayEverywhere(Operation.ARRANGE_MEETINGS)) {
            actor.refused(Operation.PROPOSE_ADHOC).either(done -> {}, frame::refused);
        }
        return actor;
    }
}
