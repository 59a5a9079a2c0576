package yicheng.web.pages.preparation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.preparation.Proof;
import yicheng.preparation.ReadPreparation;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Notice;

/**
 * The page 准备.
 *
 * @param arranges this person chooses the room and ticks items off
 */
public record PreparationView(ReadPreparation.Seen seen, List<Sheet> sheets, boolean arranges, Optional<Notice> told) {

    /**
     * A checklist.
     *
     * @param over the time is over and something is left
     */
    public record Sheet(
            String code, Text label, Optional<LocalDateTime> due, Optional<Text> near, boolean over, List<Row> rows) {

        public long done() {
            return rows.stream().filter(row -> row.by().isPresent()).count();
        }
    }

    /**
     * @param by who did it, and when; empty for what is left
     * @param proof what shows that it is done
     * @param missing what is missing of an item that is not ticked off
     * @param earlier who did it before the meeting was moved or another room chosen
     */
    public record Row(
            String name, RuleRef rule, Optional<By> by, Proof proof, Optional<Text> missing, List<By> earlier) {

        /** Below the meeting's address: where that is done. */
        public String done() {
            return switch (proof) {
                case PLATES, SEATS -> "/seats";
                case TICK, REPORT, LEAVE -> "/roll";
            };
        }
    }

    public record By(String name, LocalDateTime at, String remark) {}

    public String address() {
        return MeetingAddress.of(seen.sitting().ref());
    }
}
