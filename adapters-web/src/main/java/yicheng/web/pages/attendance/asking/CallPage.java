package yicheng.web.pages.attendance.asking;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import yicheng.attendance.leave.act.EnterCall;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.HeldMeeting;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.attendance.LeaveAddress;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Cited;

/** Takes down leave that somebody asked for by telephone (代录). */
public final class CallPage {

    private static final String PERSON = "person";
    private static final String CALLED = "called";
    private static final String TAKEN_BY = "takenBy";

    private final Frame frame;

    public CallPage(Frame frame) {
        this.frame = frame;
    }

    public void blank(Context asked) {
        var actor = frame.actor(asked, Operation.ENTER_LEAVE);
        var now = frame.office().now().truncatedTo(ChronoUnit.MINUTES);
        var form = Form.empty()
                .with(
                        Typed.MEETING,
                        Optional.ofNullable(asked.queryParam("meeting")).orElse(""))
                .with(CALLED, now.toString())
                .with(TAKEN_BY, actor.person().name());
        answer(asked, actor, form);
    }

    public void enter(Context asked) {
        var actor = frame.actor(asked, Operation.ENTER_LEAVE);
        var form = complete(Form.of(asked));
        if (!form.sound()) {
            answer(asked, actor, form);
            asked.status(422);
            return;
        }
        var command = new EnterCall.Command(
                MeetingRef.parse(form.value(Typed.MEETING)).orElseThrow(),
                new Person.Id(form.value(PERSON)),
                called(form).orElseThrow(),
                form.value(TAKEN_BY),
                Typed.leave(form));
        frame.office()
                .attendance()
                .enterCall()
                .handle(actor, command)
                .either(
                        kept -> frame.go(asked, LeaveAddress.of(kept.leave().id()) + "?done=leave.phoned"),
                        (ground, findings) -> {
                            answer(
                                    asked,
                                    actor,
                                    form.refused(
                                            Cited.of(findings),
                                            Typed.MEETING,
                                            PERSON,
                                            TAKEN_BY,
                                            Typed.KIND,
                                            Typed.REASON,
                                            Typed.PROXY,
                                            Typed.PROXY_KIND));
                            asked.status(Frame.status(ground));
                        });
    }

    private static Form complete(Form read) {
        var form = Typed.complete(read);
        if (MeetingRef.parse(form.value(Typed.MEETING)).isEmpty()) {
            form = form.wrong(Typed.MEETING, Text.of("请选择会议", "choose the meeting"));
        }
        if (form.value(PERSON).isEmpty()) {
            form = form.wrong(PERSON, Text.of("请选择来电人", "choose who called"));
        }
        return called(form).isPresent()
                ? form
                : form.wrong(CALLED, Text.of("请填来电时间，如 11月30日 07:40", "write when the call was"));
    }

    private static Optional<LocalDateTime> called(Form form) {
        try {
            return Optional.of(LocalDateTime.parse(form.value(CALLED).replace(' ', 'T')));
        } catch (DateTimeParseException notAMoment) {
            return Optional.empty();
        }
    }

    private void answer(Context asked, Actor actor, Form form) {
        var choices = MeetingChoices.of(frame, actor, form.value(Typed.MEETING));
        var day = choices.chosen().map(HeldMeeting::day).orElse(actor.day());
        var view = new CallView(
                choices,
                choices.chosen().map(meeting -> members(actor, meeting)).orElse(List.of()),
                ProxyChoices.of(
                        actor.organisation(),
                        day,
                        Optional.of(form.value(PERSON))
                                .filter(id -> !id.isEmpty())
                                .map(Person.Id::new)),
                choices.chosen()
                        .filter(meeting -> form.value(Typed.MEETING).isEmpty())
                        .map(meeting -> form.with(Typed.MEETING, meeting.ref().toString()))
                        .orElse(form));
        frame.answer(asked, "attendance/call", Entry.MEETINGS, view);
    }

    private List<Attendee> members(Actor actor, HeldMeeting meeting) {
        return frame.office()
                .attendance()
                .readRoster()
                .handle(actor, meeting.ref())
                .fold(
                        roster -> roster.members().stream()
                                .filter(one -> one.person().isPresent()
                                        && roster.away(one.person().get()).isEmpty()
                                        && !one.person().get().equals(actor.id()))
                                .toList(),
                        refused -> List.of());
    }
}
