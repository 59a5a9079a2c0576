package yicheng.web.pages.presence;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import yicheng.AttendanceDesk;
import yicheng.attendance.roll.IssueCircular;
import yicheng.attendance.roll.ReadRoll;
import yicheng.attendance.roll.ReportToHost;
import yicheng.attendance.roll.Rolls;
import yicheng.attendance.roll.SignIn;
import yicheng.journal.StaleVersion;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Notice;

/** Shows the roll of a meeting, the sheet and the circular to print, and takes what is entered. */
final class RollPage {

    private final Frame frame;
    private final RollDesk desk;
    private final AttendanceDesk office;

    RollPage(Frame frame) {
        this.frame = frame;
        this.desk = new RollDesk(frame);
        this.office = frame.office().attendance();
    }

    void show(Context asked) {
        var told = Optional.ofNullable(asked.queryParam("done"))
                .flatMap(RollPage::done)
                .map(Notice::done);
        answer(asked, frame.actor(asked), "presence/roll", told);
    }

    void sheet(Context asked) {
        answer(asked, frame.actor(asked), "presence/sheet", Optional.empty());
    }

    void circular(Context asked) {
        var told = Optional.ofNullable(asked.queryParam("done"))
                .flatMap(RollPage::done)
                .map(Notice::done);
        answer(asked, frame.actor(asked), "presence/circular", told);
    }

    void act(Context asked) {
        var actor = frame.actor(asked);
        var form = Form.of(asked);
        var act = asked.pathParam("act");
        var back = act.equals("issue")
                ? PresenceAddress.circular(MeetingAddress.of(asked))
                : PresenceAddress.roll(MeetingAddress.of(asked));
        try {
            tried(asked, actor, form, act)
                    .either(kept -> frame.go(asked, back + "?done=" + act), (ground, findings) -> {
                        frame.refusedForRights(ground, findings);
                        var told = Notice.refused(word(act), findings).withoutForm(form.value("remark"));
                        answer(asked, actor, "presence/roll", Optional.of(told));
                        asked.status(Frame.status(ground));
                    });
        } catch (StaleVersion meanwhile) {
            var told = Notice.stale(Text.of("签到", "the roll")).withoutForm(form.value("remark"));
            answer(asked, actor, "presence/roll", Optional.of(told));
            asked.status(409);
        }
    }

    private Answer<Rolls.Kept> tried(Context asked, Actor actor, Form form, String act) {
        var meeting = MeetingAddress.of(asked);
        long seen = form.number("version").orElse(0);
        return switch (act) {
            case "arrived" -> enter(asked, actor, form, SignIn.What.ARRIVED);
            case "left" -> enter(asked, actor, form, SignIn.What.LEFT);
            case "undone" -> enter(asked, actor, form, SignIn.What.UNDONE);
            case "report" -> office.reportToHost().handle(actor, new ReportToHost.Command(meeting, seen));
            case "issue" ->
                office.issueCircular().handle(actor, new IssueCircular.Command(meeting, seen, form.value("remark")));
            default -> throw new Unknown("act", act);
        };
    }

    /** Many sign in within the same minute, each in a line of his own: based on the roll as it is now. */
    private Answer<Rolls.Kept> enter(Context asked, Actor actor, Form form, SignIn.What what) {
        var meeting = MeetingAddress.of(asked);
        return office.readRoll().handle(actor, meeting).then(seen -> {
            var at = time(form.value("at"), seen);
            var command = new SignIn.Command(meeting, seen.kept().version(), form.value("key"), what, at);
            return office.signIn().handle(actor, command);
        });
    }

    private static Optional<LocalDateTime> time(String clock, ReadRoll.Seen seen) {
        try {
            return clock.isEmpty()
                    ? Optional.empty()
                    : Optional.of(seen.roster().meeting().day().atTime(LocalTime.parse(clock)));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private void answer(Context asked, Actor actor, String template, Optional<Notice> told) {
        office.readRoll()
                .handle(actor, MeetingAddress.of(asked))
                .either(
                        seen -> frame.answer(asked, template, Entry.MEETINGS, desk.view(actor, seen, told)),
                        frame::refused);
    }

    private static Text word(String act) {
        return switch (act) {
            case "report" -> Text.of("报告主持人", "report to the host");
            case "issue" -> Text.of("印发缺席通报", "issue the circular");
            case "undone" -> Text.of("撤销签到", "undo");
            case "left" -> Text.of("登记离会", "enter that he left");
            default -> Text.of("签到", "sign in");
        };
    }

    private static Optional<Text> done(String act) {
        return switch (act) {
            case "arrived" -> Optional.of(Text.of("已签到", "Signed in"));
            case "left" -> Optional.of(Text.of("已登记离会", "Entered that he left"));
            case "undone" -> Optional.of(Text.of("已撤销，可重新签到", "Undone; he can sign in anew"));
            case "report" -> Optional.of(Text.of("已报告主持人", "The host was told"));
            case "issue" -> Optional.of(Text.of("已印发，各部门都会收到通知", "Issued; every department is told"));
            default -> Optional.empty();
        };
    }
}
