package yicheng.rules.book.saw;

import yicheng.meeting.adhoc.AdhocFacts;
import yicheng.policy.Text;
import yicheng.rules.chapter.Asked;

/** What sentences of the chapter "meetings" came upon in an ad hoc meeting. */
public final class AdhocSaw {

    private AdhocSaw() {}

    public static String in(AdhocFacts meeting, Asked asked) {
        return switch (asked.name()) {
            case "act", "arranging" -> meeting.act().label().zh();
            case "proposer" -> meeting.proposer().label().zh();
            case "groundIs" ->
                meeting.ground().map(ground -> ground.label()).map(Text::zh).orElse("");
            case "past", "aheadLess" -> minutes(meeting.lead().minutes());
            case "laterThan" ->
                "会前第 %d 个工作日 %s"
                        .formatted(meeting.lead().workingDays(), meeting.lead().at());
            case "late" -> meeting.late() ? "逾期 " + meeting.minutesLate() + " 分钟" : "";
            case "roomTaken" -> meeting.room();
            case "halfDayShared" -> meeting.halfDay();
            case "someoneTwice" -> meeting.twice();
            default -> "";
        };
    }

    private static String minutes(long left) {
        return left > 0 ? "距开会 %d 分钟".formatted(left) : "已开始 %d 分钟".formatted(-left);
    }
}
