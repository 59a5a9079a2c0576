package yicheng.preparation.notice;

import java.util.List;
import java.util.Optional;
import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Why no notice is issued, and what to do instead. */
final class NoticeRefusals {

    private static final RuleRef RULE = new RuleRef(
            "check.meeting-notice",
            Text.of("会前由办公室发会议通知，写明时间、地点和参会人员", "the office gives notice ahead, with time, place and people"),
            new Clause("4.1.notice*"));

    private NoticeRefusals() {}

    static <T> Answer<T> adhoc(MeetingRef meeting) {
        return refused(
                Ground.STATE,
                "meeting",
                meeting.toString(),
                Text.of(
                        "临时会议的通知在那次会议的页面上发，按提前 1 个工作日或即时通知办理",
                        "notice of an ad hoc meeting is given on its own page, a working day ahead or at once"));
    }

    static <T> Answer<T> notHeld(PlannedMeeting meeting) {
        return refused(
                Ground.STATE,
                "meeting",
                meeting.status().label().zh(),
                Text.of(
                        "%s不召开，不发通知；要召开的，请先调整这次会议".formatted(meeting.name().zh()),
                        "the %s is not held, so there is no notice; change the meeting first"
                                .formatted(meeting.name().en())));
    }

    static <T> Answer<T> begun(PlannedMeeting meeting) {
        var start = meeting.held().map(held -> DateWords.of(held.start()).zh()).orElse("");
        return refused(
                Ground.STATE,
                "meeting",
                start,
                Text.of("会议已经开始，不再发通知；缺席的在签到处登记", "the meeting has begun; who is absent is entered in the roll"));
    }

    static <T> Answer<T> noRoom() {
        return refused(
                Ground.POLICY,
                "room",
                "",
                Text.of("没有会议室，请先在准备中选定，或请系统管理员登记会议室", "it has no room; choose one first, or have one registered"));
    }

    static <T> Answer<T> issuedAlready(PlannedMeeting meeting) {
        return refused(
                Ground.STATE,
                "meeting",
                "",
                Text.of(
                        "%s已经通知，时间、地点都没有变，参会人员都已发到，不必再发；有变动后发更正通知，有新增参会人员的在本页补发"
                                .formatted(meeting.name().zh()),
                        "notice of the %s was given to everybody called, and neither time nor place changed since; whoever comes in later is sent it from this page"
                                .formatted(meeting.name().en())));
    }

    private static <T> Answer<T> refused(Ground ground, String field, String saw, Text text) {
        var finding = saw.isBlank()
                ? Finding.returned(RULE, Optional.of(field), text)
                : Finding.returned(RULE, field, saw, text, Mender.OFFICE);
        return new Answer.Refused<>(ground, List.of(finding));
    }
}
