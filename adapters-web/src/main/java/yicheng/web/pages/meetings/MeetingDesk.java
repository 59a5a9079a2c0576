package yicheng.web.pages.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.calendar.DateWords;
import yicheng.journal.Unknown;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Meeting;
import yicheng.meeting.change.ReadMeetings;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.attendance.Attending;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.meetings.adhoc.AdhocPanel;
import yicheng.web.pages.meetings.change.Proposal;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Names;

/** Lays out one meeting for the one who looks at it. */
final class MeetingDesk {

    private final Frame frame;

    MeetingDesk(Frame frame) {
        this.frame = frame;
    }

    /** @throws Unknown where the timetable holds no such meeting */
    MeetingView view(Actor actor, MeetingRef ref, Form form, Optional<Text> done) {
        return ref.kind() == Kind.ADHOC ? adHoc(actor, ref, form, done) : regular(actor, seen(actor, ref), form, done);
    }

    private MeetingView adHoc(Actor actor, MeetingRef ref, Form form, Optional<Text> done) {
        var work = new Work(frame, actor, ref);
        var at = DateWords.brief(ref.start());
        var panel = panel(actor, ref);
        if (panel.isEmpty() && work.topics().filter(groups -> !groups.isEmpty()).isEmpty()) {
            throw new Unknown("meeting", ref.toString());
        }
        return new MeetingView(
                ref,
                Text.of(
                        at.zh() + " " + ref.kind().label().zh(),
                        ref.kind().label().en() + " of " + at.en()),
                ref.start(),
                Optional.empty(),
                panel
                        .map(AdhocPanel::meeting)
                        .map(meeting -> new Standing(meeting.stage().label(), AdhocPanel.style(meeting.stage())))
                        .stream()
                        .toList(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                panel.filter(AdhocPanel::confirms)
                        .map(MeetingDesk::confirm)
                        .or(() -> panel.filter(AdhocPanel::notifies).map(MeetingDesk::toNotify))
                        .or(() -> new NextTodo(frame.office(), actor).of(ref, Optional.empty())),
                Optional.empty(),
                List.of(),
                work.topics(),
                work.sheets(),
                work.agenda(),
                new Attending(frame, actor).of(ref),
                Readiness.of(frame, actor, ref),
                false,
                form,
                done,
                panel);
    }

    private MeetingView regular(Actor actor, ReadMeetings.Seen seen, Form form, Optional<Text> done) {
        var office = frame.office();
        var planned = seen.planned();
        var upcoming = Upcoming.in(office);
        var work = new Work(frame, actor, planned.ref());
        var year = year(planned);
        var rail = year.map(
                timetable -> new Rails(frame, Optional.of(actor), upcoming).of(planned, timetable, Optional.of(work)));
        var proposal = Proposal.of(frame, actor, seen.kept());
        return new MeetingView(
                planned.ref(),
                planned.name(),
                planned.held()
                        .map(PlannedMeeting.Held::start)
                        .orElse(planned.nominal().atStartOfDay()),
                Optional.of(planned),
                new Standings(office, Optional.of(actor)).of(planned),
                planned.heldWith().flatMap(larger -> year.flatMap(timetable -> timetable.find(larger))),
                year.stream()
                        .flatMap(timetable -> timetable.meetings().stream())
                        .filter(other -> other.heldWith().equals(Optional.of(planned.ref())))
                        .toList(),
                rail,
                new NextTodo(office, actor).of(planned.ref(), rail),
                proposal,
                history(Names.of(actor), seen.kept().meeting()),
                work.topics(),
                work.sheets(),
                work.agenda(),
                new Attending(frame, actor).of(planned.ref()),
                Readiness.of(frame, actor, planned.ref()),
                actor.may(Operation.PROPOSE_MEETINGS)
                        && planned.held()
                                .map(held -> held.start().isAfter(upcoming.now()))
                                .orElse(true),
                form,
                done,
                Optional.empty());
    }

    private Optional<AdhocPanel> panel(Actor actor, MeetingRef ref) {
        var read = frame.office().adhoc().readAdhoc();
        return read.find(actor, ref).map(kept -> AdhocPanel.of(frame, actor, read.seen(actor, kept)));
    }

    private static MeetingView.Todo confirm(AdhocPanel panel) {
        return new MeetingView.Todo(
                Text.of("确认并提议", "Confirm and propose"),
                MeetingAddress.of(panel.meeting().ref()) + "/proposal",
                Optional.of(panel.seen().noticeBy()));
    }

    private static MeetingView.Todo toNotify(AdhocPanel panel) {
        return new MeetingView.Todo(
                Text.of("通知参会人员", "Give notice"),
                "#notify",
                Optional.of(panel.seen().noticeBy()));
    }

    private List<MeetingView.Past> history(Names names, Meeting meeting) {
        var past = new ArrayList<MeetingView.Past>();
        meeting.settled()
                .forEach(settled -> past.add(
                        0,
                        new MeetingView.Past(
                                frame.local(settled.at()),
                                names.of(settled.by()),
                                settled.lender().map(names::of),
                                settled.proposal().arrangement().said(),
                                settled.agreed(),
                                names.of(settled.proposal().by()),
                                settled.proposal().reason(),
                                settled.remark())));
        return List.copyOf(past);
    }

    private ReadMeetings.Seen seen(Actor actor, MeetingRef ref) {
        return frame.office().meetings().readMeetings().one(actor, ref).fold(seen -> seen, refused -> {
            throw new Unknown("meeting", ref.toString());
        });
    }

    private Optional<Timetable> year(PlannedMeeting meeting) {
        return frame.office()
                .planYear()
                .handle(new PlanYear.Command(meeting.nominal().getYear()))
                .fold(Optional::of, refused -> Optional.empty());
    }
}
