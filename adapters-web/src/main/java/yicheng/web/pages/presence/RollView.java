package yicheng.web.pages.presence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Category;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.roll.Presence;
import yicheng.attendance.roll.ReadRoll;
import yicheng.attendance.roll.Roll;
import yicheng.policy.Text;
import yicheng.web.pages.work.Notice;

/**
 * The roll of a meeting, for one person.
 *
 * @param keeper enters others and reports
 * @param own his own line, where he signs in by himself
 * @param over the meeting is, so that nothing is reported to its host any more
 * @param overdue the circular was to be out by now
 * @param said what the host would be told now
 * @param reports those made
 * @param issues may issue the circular now
 * @param issuedAt of the circular
 */
public record RollView(
        ReadRoll.Seen seen,
        String unit,
        List<Row> rows,
        boolean keeper,
        Optional<Row> own,
        LocalDateTime opens,
        boolean open,
        boolean over,
        boolean overdue,
        Text said,
        List<Report> reports,
        boolean issues,
        Optional<LocalDateTime> issuedAt,
        Optional<Notice> told) {

    /**
     * @param state on leave, absent; empty where there is nothing to say
     * @param absentee for whom he stands in
     */
    public record Row(
            Attendee one,
            Optional<Presence> presence,
            Optional<Text> state,
            boolean excused,
            Optional<String> absentee) {

        public boolean observes() {
            return one.category() == Category.OBSERVER || one.category() == Category.GUEST;
        }

        /** As 类别 of a sign-in sheet: 固定, 列席, 代会 or 邀请. */
        public Text kind() {
            return one.standsIn()
                    ? Text.of("代会", "proxy")
                    : switch (one.category()) {
                        case OBSERVER -> Text.of("列席", "observer");
                        case GUEST -> Text.of("邀请", "guest");
                        case PARTICIPANT -> Text.of("参会", "participant");
                        case LEADER, HEAD, STAFF -> Text.of("固定", "fixed");
                    };
        }
    }

    public record Report(LocalDateTime at, String by, Text said) {}

    public HeldMeeting meeting() {
        return seen.roster().meeting();
    }

    public Roll roll() {
        return seen.kept().roll();
    }

    public long version() {
        return seen.kept().version();
    }

    public String address() {
        return PresenceAddress.roll(meeting().ref());
    }

    public String circular() {
        return PresenceAddress.circular(meeting().ref());
    }

    /** Members that came themselves, and proxies. */
    public long present() {
        return rows.stream()
                .filter(row -> !row.observes() && row.presence().isPresent())
                .count();
    }

    public long observers() {
        return rows.stream()
                .filter(row -> row.observes() && row.presence().isPresent())
                .count();
    }
}
