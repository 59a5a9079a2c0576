package yicheng.preparation;

import yicheng.policy.RuleRef;
import yicheng.preparation.seat.GuestArea;
import yicheng.preparation.seat.Hand;
import yicheng.preparation.seat.SideOrder;

/** One thing the chapter "preparation" lays down, with the rule that says so. */
public sealed interface PreparationTerm {

    RuleRef rule();

    /** Leaders sit in the centre, in this order. */
    record Leaders(RuleRef rule, Precedence order) implements PreparationTerm {}

    /** Number one sits in the middle of an odd number, number two at this hand of his. */
    record OddLeaders(RuleRef rule, Hand second) implements PreparationTerm {}

    /** Numbers one and two share the centre of an even number, number two at this hand of number one. */
    record EvenLeaders(RuleRef rule, Hand second) implements PreparationTerm {}

    /** Heads of departments sit on both sides in the order of their departments. */
    record Heads(RuleRef rule, SideOrder order) implements PreparationTerm {}

    /** Observers sit at the back. */
    record Observers(RuleRef rule) implements PreparationTerm {}

    record Guests(RuleRef rule, GuestArea area) implements PreparationTerm {}

    /** Who comes for another sits in his place, with this on the plate behind the own name. */
    record Proxies(RuleRef rule, String mark) implements PreparationTerm {
        public Proxies {
            require(!mark.isBlank() && mark.length() <= MARK, "加注要有 1 至 %d 个字，这里是“%s”", MARK, mark);
        }
    }

    /** Seats kept at the table of those who write the record. */
    record Recorders(RuleRef rule, int seats) implements PreparationTerm {
        public Recorders {
            require(seats >= 1 && seats <= RECORDERS, "记录席要设 1 至 %d 个座位，这里是 %d", RECORDERS, seats);
        }
    }

    /** One thing to be done before the meeting, and what shows that it is. */
    record Task(RuleRef rule, Checklist list, String name, Proof proof) implements PreparationTerm {
        public Task {
            require(!name.isBlank() && name.length() <= NAME, "检查事项要有 1 至 %d 个字，这里是“%s”", NAME, name);
        }
    }

    /** The office is reminded of what is left of the list, so long before it is due. */
    record DueReminder(RuleRef rule, Checklist list, int minutes) implements PreparationTerm {
        public DueReminder {
            requireMinutes(minutes);
        }
    }

    /** The same so long before the meeting begins. */
    record StartReminder(RuleRef rule, Checklist list, int minutes) implements PreparationTerm {
        public StartReminder {
            requireMinutes(minutes);
        }
    }

    int MARK = 6;
    int NAME = 40;
    int RECORDERS = 6;
    int MINUTES = 7 * 24 * 60;

    private static void requireMinutes(int minutes) {
        require(minutes >= 1 && minutes <= MINUTES, "提醒要提前 1 分钟至 7 天，这里是 %d 分钟", minutes);
    }

    private static void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise.formatted(values));
        }
    }
}
