package yicheng.web.pages.meetings.adhoc;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.Notified;
import yicheng.meeting.adhoc.act.ReadAdhoc;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.topic.life.ReadTopics;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Names;

/** Shows the notice of an ad hoc meeting, to print. */
public final class NoticePage {

    private static final int MOST = 50;

    private final Frame frame;

    public NoticePage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked, Operation.READ_MEETINGS);
        var meeting = MeetingAddress.of(asked);
        frame.office()
                .adhoc()
                .readAdhoc()
                .one(actor, meeting)
                .either(
                        seen -> {
                            if (seen.kept().meeting().proposed().isEmpty()) {
                                throw new Unknown("notice", meeting.toString());
                            }
                            frame.answer(asked, "meetings/adhoc/notice", Entry.MEETINGS, view(actor, seen));
                        },
                        frame::refused);
    }

    private NoticeView view(Actor actor, ReadAdhoc.Seen seen) {
        var meeting = seen.kept().meeting();
        var names = Names.of(actor);
        var panel = AdhocPanel.of(frame, actor, seen);
        return new NoticeView(
                actor.organisation().name(),
                meeting,
                seen.room(),
                panel.people(),
                topics(actor, meeting.ref()),
                panel.host().map(Person::name).orElse("—"),
                actor.organisation()
                        .holding(PostKind.OFFICE_HEAD, actor.day())
                        .findFirst()
                        .map(Person::name)
                        .orElse("—"),
                seen.leaveUntil(),
                panel.notifiedAt(),
                meeting.notified().filter(Notified::instant).isPresent(),
                meeting.notified().map(told -> told.urgency().reason()).orElse(""),
                panel.allowedBy().or(() -> meeting.plan().urgency().allowedBy().map(names::of)),
                MeetingAddress.of(meeting.ref()));
    }

    private List<String> topics(Actor actor, MeetingRef meeting) {
        var wanted =
                new ReadTopics.Wanted(Set.of(), Optional.empty(), Optional.of(meeting), "", Optional.empty(), MOST);
        var names = Names.of(actor);
        return frame.office()
                .readTopics()
                .list(actor, wanted)
                .fold(
                        lines -> lines.stream()
                                .map(line -> line.title() + "（" + names.of(line.department()) + "）")
                                .toList(),
                        refused -> List.<String>of());
    }
}
