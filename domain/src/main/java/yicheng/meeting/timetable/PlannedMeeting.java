package yicheng.meeting.timetable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import yicheng.calendar.DateWords;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/**
 * One meeting of the year's timetable.
 *
 * @param nominal the day the wording gives; for a quarterly one the day it is held
 * @param held empty where the meeting is merged into the next one
 * @param deadlines one for each step in the order of work; empty where merged
 * @param rhythm the rule that says when it is held
 * @param notes why it moved, into which it merges, with what it collides
 * @param number its running number among those of its kind in the year; empty where it is not held for itself
 * @param heldWith the larger meeting it is held together with, where that was decided (合并召开)
 */
public record PlannedMeeting(
        Kind kind,
        LocalDate nominal,
        Status status,
        Optional<Held> held,
        List<Deadline> deadlines,
        RuleRef rhythm,
        List<Text> notes,
        OptionalInt number,
        Optional<MeetingRef> heldWith) {

    public enum Status {
        PLANNED("按期", "planned"),
        MOVED("顺延", "moved"),
        MERGED("合并", "merged"),
        PROVISIONAL("暂定", "provisional"),
        /** To a moment that was decided by hand. */
        RESCHEDULED("改期", "rescheduled"),
        /** Held together with a larger one. */
        JOINED("合并召开", "held together"),
        CANCELLED("取消", "cancelled");

        private final Text label;

        Status(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** When it really sits, in the office's zone. */
    public record Held(LocalDateTime start, LocalDateTime end) {
        public LocalDate day() {
            return start.toLocalDate();
        }

        boolean sameHalfDay(Held other) {
            return day().equals(other.day()) && morning() == other.morning();
        }

        private boolean morning() {
            return start.getHour() < 12;
        }
    }

    public PlannedMeeting {
        deadlines = List.copyOf(deadlines);
        notes = List.copyOf(notes);
    }

    public MeetingRef ref() {
        return new MeetingRef(kind, nominal.atStartOfDay());
    }

    public Optional<Deadline> deadline(Step step) {
        return deadlines.stream().filter(deadline -> deadline.step() == step).findFirst();
    }

    /** True when {@code ref} means this meeting, by its nominal day or by the day it is held. */
    public boolean isMeantBy(MeetingRef ref) {
        return ref.kind() == kind
                && (ref.day().equals(nominal)
                        || held.map(at -> at.day().equals(ref.day())).orElse(false));
    }

    LocalDateTime orderedAt() {
        return held.map(Held::start).orElse(nominal.atTime(9, 0));
    }

    /** Takes place for itself, not together with a larger one. */
    public boolean isHeldItself() {
        return held.isPresent() && heldWith.isEmpty();
    }

    /** As documents call it, e.g. 2026年第47次周例会; by its day where it has no number. */
    public Text name() {
        var day = DateWords.of(nominal);
        return number.isPresent()
                ? Text.of(
                        "%d年第%d次%s"
                                .formatted(
                                        nominal.getYear(),
                                        number.getAsInt(),
                                        kind.label().zh()),
                        "%s no. %d of %d".formatted(kind.label().en(), number.getAsInt(), nominal.getYear()))
                : Text.of(day.zh() + " " + kind.label().zh(), kind.label().en() + " of " + day.en());
    }

    PlannedMeeting noting(Text note) {
        var all = new ArrayList<>(notes);
        all.add(note);
        return new PlannedMeeting(kind, nominal, status, held, deadlines, rhythm, all, number, heldWith);
    }

    PlannedMeeting numbered(int running) {
        return new PlannedMeeting(
                kind, nominal, status, held, deadlines, rhythm, notes, OptionalInt.of(running), heldWith);
    }

    PlannedMeeting at(Status otherwise, Optional<Held> when, List<Deadline> limits) {
        return new PlannedMeeting(kind, nominal, otherwise, when, limits, rhythm, List.of(), number, heldWith);
    }

    PlannedMeeting with(PlannedMeeting larger, List<Deadline> limits) {
        return new PlannedMeeting(
                kind,
                nominal,
                Status.JOINED,
                larger.held(),
                limits,
                rhythm,
                List.of(),
                OptionalInt.empty(),
                Optional.of(larger.ref()));
    }
}
