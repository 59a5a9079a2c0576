package yicheng.meeting.timetable;

import java.time.LocalDate;
import yicheng.meeting.MeetingRef;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/**
 * Two regular meetings on one day (1.collision*).
 *
 * @param smaller the one that would give way: 周 before 月 before 季
 * @param mergeProposed same half-day and the rule book proposes to hold them together
 * @param settled it was decided that both stand
 */
public record Collision(
        LocalDate day,
        MeetingRef larger,
        MeetingRef smaller,
        boolean sameHalfDay,
        boolean mergeProposed,
        RuleRef rule,
        boolean settled) {

    /** Somebody still has to decide what becomes of the two. */
    public boolean isOpen() {
        return mergeProposed && !settled;
    }

    public Text proposal() {
        var big = larger.kind().label();
        var small = smaller.kind().label();
        if (settled) {
            return Text.of(
                    "%s与%s同日召开，已定各自召开".formatted(big.zh(), small.zh()),
                    "%s and %s fall on one day: it was decided that both stand".formatted(big.en(), small.en()));
        }
        if (mergeProposed) {
            return Text.of(
                    "%s与%s在同一半天，建议合并召开：并入%s，先作%s的通报".formatted(small.zh(), big.zh(), big.zh(), small.zh()),
                    "%s and %s share a half-day: hold them together, the %s first hearing the report of the %s"
                            .formatted(small.en(), big.en(), big.en(), small.en()));
        }
        return Text.of(
                "%s与%s同日召开，各自保留，资料与通知合并一次发送".formatted(big.zh(), small.zh()),
                "%s and %s fall on one day: both stand, with one set of papers and one notice"
                        .formatted(big.en(), small.en()));
    }
}
