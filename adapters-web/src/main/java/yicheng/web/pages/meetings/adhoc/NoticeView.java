package yicheng.web.pages.meetings.adhoc;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.adhoc.AdhocMeeting;

/**
 * The notice of a meeting, as it is printed (policy 5, 会议通知).
 *
 * @param topics handed in for it, each with its department
 * @param contact head of the office
 * @param at when notice was given; empty while it is only laid out
 * @param allowedBy who allowed immediate notice
 */
public record NoticeView(
        String unit,
        AdhocMeeting meeting,
        String room,
        List<AdhocPanel.Attending> people,
        List<String> topics,
        String host,
        String contact,
        LocalDateTime leaveUntil,
        Optional<LocalDateTime> at,
        boolean instant,
        String reason,
        Optional<String> allowedBy,
        String address) {}
