package yicheng.web.pages.work;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.Office;
import yicheng.calendar.DateWords;
import yicheng.journal.Unknown;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.PlanYear;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Text;

/**
 * The meeting a page is about, by the name that documents give it.
 *
 * @param ref by its nominal day, whichever of its days it was asked for by
 * @param planned empty for an ad hoc meeting
 * @param start when it really begins; the day it is named by where it is not held
 */
public record AboutMeeting(MeetingRef ref, Optional<PlannedMeeting> planned, LocalDateTime start) {

    /** @throws Unknown where the timetable has no such meeting */
    public static AboutMeeting of(Office office, MeetingRef ref) {
        if (ref.kind() == Kind.ADHOC) {
            return new AboutMeeting(ref, Optional.empty(), ref.start());
        }
        return office.planYear()
                .handle(new PlanYear.Command(ref.day().getYear()))
                .fold(year -> year.find(ref), refused -> Optional.<PlannedMeeting>empty())
                .map(found -> new AboutMeeting(
                        found.ref(),
                        Optional.of(found),
                        found.held().map(PlannedMeeting.Held::start).orElse(ref.start())))
                .orElseThrow(() -> new Unknown("meeting", ref.toString()));
    }

    /** {@code 2026年第47次周例会}. */
    public Text name() {
        var day = DateWords.of(start.toLocalDate());
        var kind = ref.kind().label();
        return planned.map(PlannedMeeting::name)
                .orElseGet(() -> Text.of(day.zh() + " " + kind.zh(), kind.en() + " of " + day.en()));
    }

    /** That it is not held, and why; empty where it is. */
    public Optional<Text> notHeld() {
        return planned.filter(meeting -> meeting.held().isEmpty())
                .map(meeting -> Text.of(
                        meeting.status().label().zh() + "：" + joined(meeting, "；", Text::zh),
                        meeting.status().label().en() + ": " + joined(meeting, "; ", Text::en)));
    }

    private static String joined(PlannedMeeting meeting, String between, Function<Text, String> language) {
        return meeting.notes().stream().map(language).collect(Collectors.joining(between));
    }

    public String address() {
        return MeetingAddress.of(ref);
    }

    public Optional<LocalDateTime> end() {
        return planned.flatMap(PlannedMeeting::held).map(PlannedMeeting.Held::end);
    }

    public Optional<LocalDateTime> due(Step step) {
        return planned.flatMap(meeting -> meeting.deadline(step)).map(Deadline::at);
    }
}
