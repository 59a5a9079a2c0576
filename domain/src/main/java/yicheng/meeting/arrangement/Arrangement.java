package yicheng.meeting.arrangement;

import java.time.LocalDateTime;
import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Text;

/** What can be made of a meeting of the plan. */
public sealed interface Arrangement {

    /** As people call it. */
    Text label();

    /** With where it leads. */
    Text said();

    /** For programs, e.g. {@code moved}. */
    String code();

    /** It takes place as the rule book plans it, whatever was decided before. */
    record AsPlanned() implements Arrangement {
        @Override
        public Text label() {
            return Text.of("按原计划", "as planned");
        }

        @Override
        public Text said() {
            return Text.of("按原计划召开", "held as planned");
        }

        @Override
        public String code() {
            return "as_planned";
        }
    }

    /** @param start in the office's zone; it lasts as long as the rule book says */
    record Moved(LocalDateTime start) implements Arrangement {
        @Override
        public Text label() {
            return Text.of("改期", "moved");
        }

        @Override
        public Text said() {
            var when = DateWords.of(start);
            return Text.of("改期到 " + when.zh(), "moved to " + when.en());
        }

        @Override
        public String code() {
            return "moved";
        }
    }

    /** Held together with another one (合并召开, 1.collision*); its topics keep their own list and time limits. */
    record Merged(MeetingRef into) implements Arrangement {
        @Override
        public Text label() {
            return Text.of("合并召开", "merged");
        }

        @Override
        public Text said() {
            var day = DateWords.of(into.day());
            return Text.of(
                    "并入 %s 的%s召开".formatted(day.zh(), into.kind().label().zh()),
                    "held together with the %s of %s"
                            .formatted(into.kind().label().en(), day.en()));
        }

        @Override
        public String code() {
            return "merged";
        }
    }

    /** Its topics go on to the next meeting of its kind. */
    record Cancelled() implements Arrangement {
        @Override
        public Text label() {
            return Text.of("取消", "cancelled");
        }

        @Override
        public Text said() {
            return Text.of("取消召开", "cancelled");
        }

        @Override
        public String code() {
            return "cancelled";
        }
    }

    /** It falls on one day with another one, and both stand (1.collision*). */
    record Apart(MeetingRef other) implements Arrangement {
        @Override
        public Text label() {
            return Text.of("各自召开", "both stand");
        }

        @Override
        public Text said() {
            var kind = other.kind().label();
            return Text.of("与同日的%s各自召开".formatted(kind.zh()), "stands beside the %s of that day".formatted(kind.en()));
        }

        @Override
        public String code() {
            return "apart";
        }
    }
}
