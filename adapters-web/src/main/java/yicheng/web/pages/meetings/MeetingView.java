package yicheng.web.pages.meetings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.agenda.version.AgendaVersion;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Text;
import yicheng.web.pages.attendance.AttendingView;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.meetings.adhoc.AdhocPanel;
import yicheng.web.pages.meetings.change.Proposal;
import yicheng.web.pages.timetable.Rail;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.TopicLine;

/**
 * One meeting.
 *
 * @param planned empty for an ad hoc one
 * @param larger the one it is held together with
 * @param joined those held together with it
 * @param todo the one thing this person does next
 * @param proposal what the office wants to make of it
 * @param history what was decided about it, the newest first
 * @param topics those for it that this person sees, by stage; empty for who sees none
 * @param sheets of its list; empty for who may not see lists
 * @param agenda its newest version in short; empty for who may not see agendas
 * @param attending who takes part; empty where it is not held
 * @param readiness how far it is got ready; empty where it is not held
 * @param changes this person can propose to change it
 * @param form what the principal leader typed to the proposal
 * @param done what was just done
 * @param adhoc empty for a regular one, and for an ad hoc one that nobody called yet
 */
public record MeetingView(
        MeetingRef ref,
        Text name,
        LocalDateTime start,
        Optional<PlannedMeeting> planned,
        List<Standing> standings,
        Optional<PlannedMeeting> larger,
        List<PlannedMeeting> joined,
        Optional<Rail> rail,
        Optional<Todo> todo,
        Optional<Proposal> proposal,
        List<Past> history,
        Optional<List<Group>> topics,
        Optional<Sheets> sheets,
        Optional<Agenda> agenda,
        Optional<AttendingView> attending,
        Optional<Readiness> readiness,
        boolean changes,
        Form form,
        Optional<Text> done,
        Optional<AdhocPanel> adhoc) {

    /** @param due empty where nothing presses */
    public record Todo(Text label, String address, Optional<LocalDateTime> due) {}

    /**
     * @param lender whose right it was where a delegate decided
     * @param said in full, such as 改期到 2026年12月1日 周二 09:00
     */
    public record Past(
            LocalDateTime at,
            String by,
            Optional<String> lender,
            Text said,
            boolean agreed,
            String proposedBy,
            String reason,
            String remark) {}

    /** Topics at one stage. */
    public record Group(String code, Text label, String style, List<TopicLine> lines) {}

    /** @param waiting topics that no list holds yet */
    public record Sheets(List<Sheet> sheets, int waiting) {}

    public record Sheet(
            Text label,
            String address,
            Text stage,
            String style,
            int items,
            List<Text> steps,
            Optional<Text> sentBack) {}

    /** @param proposed another order waits for the principal leader */
    public record Agenda(
            Optional<AgendaVersion> newest, Optional<LocalDateTime> at, boolean proposed, String address) {}

    public String address() {
        return MeetingAddress.of(ref);
    }

    public int count() {
        return topics.stream()
                .flatMap(List::stream)
                .mapToInt(group -> group.lines().size())
                .sum();
    }
}
