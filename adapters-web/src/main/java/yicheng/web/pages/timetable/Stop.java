package yicheng.web.pages.timetable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Nearness;

/**
 * One moment on the rail.
 *
 * @param name stable, for anchors and tests, e.g. {@code topics}
 * @param rule that settles the moment; empty for the end, which follows from the length
 * @param steps how it was derived, first to last
 * @param literal set where the written policy contradicts itself: what its wording alone says
 * @param said who did it and when, or what it means that it is late
 */
public record Stop(
        String name,
        Text label,
        LocalDateTime at,
        Text nearness,
        State state,
        Optional<RuleRef> rule,
        List<Text> steps,
        Optional<Deadline> literal,
        Optional<Text> said) {

    /** Where the office's clock stands to it. */
    public enum State {
        DONE("finished", "已完成", "done"),
        /** Over, and not done. */
        LATE("late", "逾期", "late"),
        PAST("past", "已过", "past"),
        NEXT("next", "下一项", "next"),
        AHEAD("ahead", "未到", "ahead");

        private final String style;
        private final Text label;

        State(String style, String zh, String en) {
            this.style = style;
            this.label = Text.of(zh, en);
        }

        public String style() {
            return style;
        }

        public Text label() {
            return label;
        }
    }

    /** A moment beside the steps of the timetable, such as the notice. */
    public static Stop beside(String name, Text label, LocalDateTime at, RuleRef rule, LocalDateTime now) {
        return new Stop(
                name,
                label,
                at,
                Nearness.of(at, now),
                state(at, now),
                Optional.of(rule),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Stop of(Deadline deadline, LocalDateTime now) {
        return new Stop(
                deadline.step().code(),
                deadline.step().label(),
                deadline.at(),
                Nearness.of(deadline.at(), now),
                state(deadline.at(), now),
                Optional.of(deadline.rule()),
                deadline.due().steps(),
                Optional.of(deadline).filter(Deadline::departsFromWording),
                Optional.empty());
    }

    static Stop start(PlannedMeeting meeting, LocalDateTime at, LocalDateTime now) {
        return new Stop(
                "start",
                Text.of("会议开始", "meeting begins"),
                at,
                Nearness.of(at, now),
                state(at, now),
                Optional.of(meeting.rhythm()),
                meeting.notes(),
                Optional.empty(),
                Optional.empty());
    }

    static Stop end(LocalDateTime at, LocalDateTime now) {
        return new Stop(
                "end",
                Text.of("会议结束", "meeting ends"),
                at,
                Nearness.of(at, now),
                state(at, now),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with the first moment still ahead marked as the next. */
    public static List<Stop> withNext(List<Stop> inOrder) {
        var marked = new ArrayList<>(inOrder);
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).state == State.AHEAD) {
                marked.set(i, marked.get(i).in(State.NEXT));
                return List.copyOf(marked);
            }
        }
        return List.copyOf(marked);
    }

    Stop reached(Optional<Reached> how) {
        return how.map(one -> in(one.state(state)).saying(one.said())).orElse(this);
    }

    private Stop in(State other) {
        return new Stop(name, label, at, nearness, other, rule, steps, literal, said);
    }

    private Stop saying(Text what) {
        return new Stop(name, label, at, nearness, state, rule, steps, literal, Optional.of(what));
    }

    private static State state(LocalDateTime at, LocalDateTime now) {
        return at.isBefore(now) ? State.PAST : State.AHEAD;
    }
}
