package yicheng.web.pages.work;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import yicheng.Office;
import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.FindMeeting;
import yicheng.meeting.timetable.NamedMeeting;
import yicheng.policy.Text;

/** The meetings that one page names, each looked up once. */
public final class Meetings {

    private final Office office;
    private final Map<MeetingRef, LocalDateTime> starts = new HashMap<>();

    public Meetings(Office office) {
        this.office = office;
    }

    /** When it really begins; the moment it is named by where the timetable has none. */
    public LocalDateTime start(MeetingRef ref) {
        return starts.computeIfAbsent(
                ref,
                asked -> office.findMeeting()
                        .handle(new FindMeeting.Command(asked))
                        .fold(NamedMeeting::start, refused -> asked.start()));
    }

    /** {@code 周例会 11月30日 周一 09:00}. */
    public Text label(MeetingRef ref) {
        var kind = ref.kind().label();
        var start = DateWords.brief(start(ref));
        return Text.of(kind.zh() + " " + start.zh(), kind.en() + ", " + start.en());
    }
}
