package yicheng.web.pages.meetings.notice;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Text;
import yicheng.preparation.notice.NoticeLimits;
import yicheng.preparation.notice.NoticeState;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.work.MeetingAddress;

/**
 * The notice of a regular meeting, as it is printed (policy 5, 会议通知).
 *
 * @param version of the meeting
 * @param paper what is printed: the notice that counts, or what one would say now; empty where there is neither
 * @param issued the notices so far, the newest first
 * @param issues this person can issue one now
 * @param untold whom the notice that counts did not reach yet, for who issues notices
 * @param agenda in short, in its order; empty where there is none yet, or it is not for the reader
 */
public record RegularNoticeView(
        String unit,
        PlannedMeeting meeting,
        String version,
        NoticeState state,
        Optional<NoticeLimits.Limit> limit,
        Optional<Paper> paper,
        List<Issued> issued,
        boolean issues,
        List<String> untold,
        List<String> agenda,
        Form form,
        Optional<Text> done) {

    /**
     * @param number that it has, or would have
     * @param at when it was issued; empty while it is only laid out
     * @param contact head of the office
     */
    public record Paper(
            int number,
            Optional<LocalDateTime> at,
            LocalDateTime start,
            LocalDateTime end,
            Optional<String> room,
            LocalDateTime leaveUntil,
            String host,
            String contact,
            List<Called> people,
            String remark) {

        public boolean corrects() {
            return number > 1;
        }
    }

    /** @param read when he opened it; empty until then, and for who may not know */
    public record Called(String name, Text post, Optional<LocalDateTime> read) {}

    public record Issued(int number, String by, LocalDateTime at, boolean late, LocalDateTime start, String room) {}

    public String address() {
        return MeetingAddress.of(meeting.ref());
    }

    /** How many of those called have read it. */
    public long read() {
        return paper.stream()
                .flatMap(one -> one.people().stream())
                .filter(one -> one.read().isPresent())
                .count();
    }
}
