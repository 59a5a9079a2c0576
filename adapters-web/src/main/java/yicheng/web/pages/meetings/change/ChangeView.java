package yicheng.web.pages.meetings.change;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.shell.Say;
import yicheng.web.pages.work.MeetingAddress;

/**
 * The form in which a change of a meeting is proposed.
 *
 * @param version of what is kept of the meeting, 0 for nothing
 * @param ways those that make sense for this meeting
 * @param into the meetings it can be held with
 * @param others the meetings of the same day that it collides with
 * @param earliest a moment nothing can be moved before
 * @param tried what the form would change; empty before that was asked, and where it cannot be made
 * @param waiting a proposal that this one would replace
 */
public record ChangeView(
        PlannedMeeting meeting,
        long version,
        List<Way> ways,
        List<PlannedMeeting> into,
        List<PlannedMeeting> others,
        LocalDateTime earliest,
        Form form,
        Optional<Tried> tried,
        Optional<Text> waiting) {

    /** @param said in full, such as 改期到 2026年12月1日 周二 09:00 */
    public record Tried(Text said, Shifts shifts) {}

    public List<Choice> into(Say say) {
        return choices(into, say);
    }

    public List<Choice> others(Say say) {
        return choices(others, say);
    }

    public String address() {
        return MeetingAddress.of(meeting.ref());
    }

    public boolean chosen(Way way) {
        return form.value(Way.CHANGE).equals(way.code()) || ways.size() == 1;
    }

    private static List<Choice> choices(List<PlannedMeeting> meetings, Say say) {
        return meetings.stream()
                .map(other -> new Choice(
                        other.ref().toString(),
                        say.of(other.name())
                                + other.held()
                                        .map(held -> say.of("，", ", ") + say.brief(held.start()))
                                        .orElse("")))
                .toList();
    }
}
