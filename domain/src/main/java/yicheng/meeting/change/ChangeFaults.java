package yicheng.meeting.change;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.calendar.DateWords;
import yicheng.calendar.WorkingDays;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What speaks against a change of a meeting. */
record ChangeFaults(PlannedMeeting meeting, Timetable year, WorkingDays workingDays, LocalDateTime now) {

    private static final int DAYS_APART = 7;
    static final RuleRef RULE = new RuleRef(
            "check.meeting-change",
            Text.of("会议由办公室提出、主任决定后改期、合并或取消", "a meeting is moved, merged or cancelled by the director"),
            new Clause("1.collision*"));

    List<Finding> of(Arrangement arrangement, String reason) {
        var faults = Stream.of(begun(), reason(reason), itself(arrangement));
        return faults.flatMap(Optional::stream).toList();
    }

    private Optional<Finding> begun() {
        var start = meeting.held()
                .map(PlannedMeeting.Held::start)
                .orElse(meeting.nominal().atTime(LocalTime.MAX));
        return Optional.of(start)
                .filter(moment -> !moment.isAfter(now))
                .map(moment -> fault(
                        "meeting",
                        meeting.ref().toString(),
                        Text.of("会议已经召开，不能再调整", "the meeting has begun and can no longer be changed")));
    }

    private static Optional<Finding> reason(String reason) {
        return reason.isBlank()
                ? Optional.of(fault("reason", "", Text.of("请写明调整的理由，主任据此决定", "say why; the director decides by it")))
                : Optional.empty();
    }

    private Optional<Finding> itself(Arrangement arrangement) {
        if (arrangement instanceof Arrangement.Moved moved) {
            return moved(moved.start());
        }
        if (arrangement instanceof Arrangement.Merged merged) {
            return merged(merged.into());
        }
        if (arrangement instanceof Arrangement.Apart apart) {
            return apart(apart.other());
        }
        return arrangement instanceof Arrangement.Cancelled ? joinedBySmaller() : asPlanned();
    }

    private Optional<Finding> asPlanned() {
        return switch (meeting.status()) {
            case RESCHEDULED, JOINED, CANCELLED -> Optional.empty();
            case PLANNED, MOVED, MERGED, PROVISIONAL ->
                Optional.of(fault("change", "as_planned", Text.of("会议本来就按原计划召开", "it is held as planned anyway")));
        };
    }

    private Optional<Finding> moved(LocalDateTime start) {
        var said = DateWords.of(start);
        if (!start.isAfter(now)) {
            return Optional.of(fault(
                    "start",
                    said.zh(),
                    Text.of("%s已经过去，请另选时间".formatted(said.zh()), "%s is over; choose another".formatted(said.en()))));
        }
        if (!workingDays.isWorkingDay(start.toLocalDate())) {
            return Optional.of(fault(
                    "start",
                    said.zh(),
                    Text.of(
                            "%s是休息日，请改选工作日".formatted(said.zh()),
                            "%s is no working day; choose another".formatted(said.en()))));
        }
        if (meeting.held().filter(held -> held.start().equals(start)).isPresent()) {
            return Optional.of(fault("start", said.zh(), Text.of("会议本来就在这个时间召开", "it is held at that moment anyway")));
        }
        return neighbour(start)
                .map(other -> fault(
                        "start",
                        said.zh(),
                        Text.of(
                                "%s越过了%s；要并在一起请选“合并召开”"
                                        .formatted(said.zh(), other.name().zh()),
                                "%s passes the %s; choose to merge them instead"
                                        .formatted(said.en(), other.name().en()))));
    }

    /** Another meeting of the kind between this one and where it would go: their order is their number. */
    private Optional<PlannedMeeting> neighbour(LocalDateTime start) {
        var before = meeting.nominal().atStartOfDay();
        return year.meetings().stream()
                .filter(other -> other.kind() == meeting.kind() && !other.ref().equals(meeting.ref()))
                .filter(PlannedMeeting::isHeldItself)
                .filter(other -> {
                    var at = other.held().orElseThrow().start();
                    return other.nominal().isAfter(meeting.nominal())
                            ? !start.isBefore(at)
                            : other.nominal().isBefore(meeting.nominal()) && !start.isAfter(at) && at.isBefore(before);
                })
                .findFirst();
    }

    private Optional<Finding> merged(MeetingRef into) {
        var larger = year.find(into).filter(PlannedMeeting::isHeldItself);
        if (larger.isEmpty() || larger.get().ref().equals(meeting.ref())) {
            return Optional.of(fault(
                    "into",
                    into.toString(),
                    Text.of("要并入的会议不在年度日程中单独召开，请另选一次", "the other meeting is not held for itself; choose another")));
        }
        var start = larger.get().held().orElseThrow().start();
        var days = Math.abs(meeting.nominal().toEpochDay() - start.toLocalDate().toEpochDay());
        if (!start.isAfter(now) || days > DAYS_APART) {
            return Optional.of(fault(
                    "into",
                    DateWords.of(start).zh(),
                    Text.of(
                            "只能并入前后 %d 天之内、尚未召开的会议".formatted(DAYS_APART),
                            "only with a meeting that is still to come, at most %d days apart".formatted(DAYS_APART))));
        }
        return larger.get().kind().compareTo(meeting.kind()) < 0
                ? Optional.of(fault(
                        "into",
                        DateWords.of(start).zh(),
                        Text.of("较小的会议并入较大的会议（季大于月、月大于周），请反过来选", "the smaller one joins the larger one")))
                : joinedBySmaller();
    }

    private Optional<Finding> joinedBySmaller() {
        return year.meetings().stream()
                .filter(other -> other.heldWith().equals(Optional.of(meeting.ref())))
                .findFirst()
                .map(other -> fault(
                        "change",
                        other.name().zh(),
                        Text.of(
                                "%s已并入本次会议，请先让它按原计划召开".formatted(other.name().zh()),
                                "the %s is held together with it; set that one back to plan first"
                                        .formatted(other.name().en()))));
    }

    private Optional<Finding> apart(MeetingRef other) {
        boolean collides = year.collisions().stream()
                .anyMatch(collision -> collision.smaller().equals(meeting.ref())
                        && collision.larger().equals(other)
                        && !collision.settled());
        return collides
                ? Optional.empty()
                : Optional.of(fault(
                        "other",
                        other.toString(),
                        Text.of("这两次会议没有相撞，或已作决定", "the two do not collide, or that was decided already")));
    }

    private static Finding fault(String field, String value, Text text) {
        return new Finding(
                RULE,
                Effect.RETURN,
                Optional.of(field),
                text,
                Mender.OFFICE,
                false,
                Optional.of(value).filter(shown -> !shown.isBlank()));
    }
}
