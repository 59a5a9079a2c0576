package yicheng.web.pages.meetings.adhoc;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.attendance.member.MeetingHost;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.adhoc.Waived;
import yicheng.meeting.adhoc.act.ReadAdhoc;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Nearness;
import yicheng.web.pages.timetable.Stop;
import yicheng.web.pages.work.Names;

/**
 * What stands on the page of an ad hoc meeting that was drafted or called.
 *
 * @param host the director, or the leader to whom he lent the chair for that day (4.2.chair)
 * @param late the time limit for notice is over, and none was given
 * @param confirms this person confirms the office's draft
 * @param edits this person can change what is wanted of it
 * @param notifies this person gives notice now
 * @param backFills this person makes up for what it did without
 * @param reshapes this person changes who takes part
 */
public record AdhocPanel(
        ReadAdhoc.Seen seen,
        Optional<Person> host,
        String proposer,
        List<String> departments,
        List<Attending> people,
        List<Filling> waived,
        List<Stop> stops,
        boolean late,
        boolean confirms,
        boolean edits,
        boolean notifies,
        boolean backFills,
        boolean reshapes,
        List<Choice> leaders,
        List<AdhocFormView.Group> groups,
        Optional<String> notifiedBy,
        Optional<LocalDateTime> notifiedAt,
        Optional<String> allowedBy) {

    public record Attending(String name, Text post) {}

    /** @param by and {@code at} where it was made up for */
    public record Filling(Waived waived, Optional<String> by, Optional<LocalDateTime> at, boolean over) {}

    public static AdhocPanel of(Frame frame, Actor actor, ReadAdhoc.Seen seen) {
        var meeting = seen.kept().meeting();
        var names = Names.of(actor);
        var people = new People(actor);
        var now = frame.office().now();
        boolean own = meeting.plan().proposer().equals(actor.id());
        boolean office = actor.mayEverywhere(Operation.ARRANGE_MEETINGS);
        boolean open = !seen.begun() && meeting.stands();
        boolean drafted = meeting.stage() == AdhocStage.DRAFTED;
        return new AdhocPanel(
                seen,
                MeetingHost.on(actor.organisation(), meeting.start().toLocalDate())
                        .host(),
                names.of(meeting.plan().proposer()),
                meeting.plan().departments().stream().map(names::of).toList(),
                meeting.participants().stream()
                        .flatMap(id -> actor.organisation().person(id).stream())
                        .map(person -> new Attending(person.name(), people.post(person)))
                        .toList(),
                meeting.waived().stream()
                        .map(one -> filling(frame, names, one, now))
                        .toList(),
                stops(seen, now),
                meeting.notified().isEmpty() && now.isAfter(seen.noticeBy()),
                open && drafted && own,
                open && (drafted && office || meeting.stage() == AdhocStage.PROPOSED && own),
                open && office && meeting.stage() == AdhocStage.PROPOSED,
                office && meeting.stands(),
                open && own && !drafted,
                people.leaders(),
                people.groups(),
                meeting.notified().map(told -> names.of(told.by())),
                meeting.notified().map(told -> frame.local(told.at())),
                meeting.notified().flatMap(told -> told.urgency().allowedBy()).map(names::of));
    }

    public AdhocMeeting meeting() {
        return seen.kept().meeting();
    }

    public String version() {
        return String.valueOf(seen.kept().version());
    }

    /** Colour of its stage. */
    public static String style(AdhocStage stage) {
        return switch (stage) {
            case DRAFTED -> "behind";
            case PROPOSED -> "near";
            case NOTIFIED -> "ok";
            case CANCELLED -> "closed";
        };
    }

    public boolean takesPart(String id) {
        return meeting().participants().contains(new Person.Id(id));
    }

    private static Filling filling(Frame frame, Names names, Waived one, LocalDateTime now) {
        return new Filling(
                one,
                one.filled().map(how -> names.of(how.by())),
                one.filled().map(how -> frame.local(how.at())),
                one.isOpen() && one.due().isBefore(now));
    }

    private static List<Stop> stops(ReadAdhoc.Seen seen, LocalDateTime now) {
        var meeting = seen.kept().meeting();
        var stops = new ArrayList<Stop>();
        boolean told = meeting.notified().isPresent();
        stops.add(stop("notice", Text.of("通知参会人员", "notice"), seen.noticeBy(), now, told, !told));
        stops.add(stop("leave", Text.of("请假截止", "leave cut-off"), seen.leaveUntil(), now, false, false));
        stops.add(stop("start", Text.of("会议开始", "meeting begins"), meeting.start(), now, false, false));
        stops.add(stop("end", Text.of("会议结束", "meeting ends"), meeting.end(), now, false, false));
        meeting.waived().stream().map(Waived::due).max(LocalDateTime::compareTo).ifPresent(due -> {
            boolean filled = meeting.waived().stream().noneMatch(Waived::isOpen);
            stops.add(stop("backfill", Text.of("补办免走的环节", "back-fill"), due, now, filled, !filled));
        });
        return Stop.withNext(stops);
    }

    private static Stop stop(
            String name, Text label, LocalDateTime at, LocalDateTime now, boolean done, boolean pressing) {
        boolean over = at.isBefore(now);
        var state = done ? Stop.State.DONE : over ? pressing ? Stop.State.LATE : Stop.State.PAST : Stop.State.AHEAD;
        return new Stop(
                name,
                label,
                at,
                Nearness.of(at, now),
                state,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
