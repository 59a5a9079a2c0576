package yicheng.app.demo;

import java.util.Optional;
import yicheng.Office;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.change.DecideChange;
import yicheng.meeting.change.ProposeChange;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;

/** Does what the script tells about a meeting by the use cases a person would use. */
final class MeetingTeller {

    private final Office office;
    private final Company company;
    private final Days days;
    private final ListTeller lists;
    private final AttendanceTeller attendance;
    private final PreparationTeller preparation;

    MeetingTeller(Office office, Company company, Days days, StoryTeller topics) {
        this.office = office;
        this.company = company;
        this.days = days;
        this.lists = new ListTeller(office, topics);
        this.attendance = new AttendanceTeller(office, company, topics);
        this.preparation = new PreparationTeller(office);
    }

    /** Empty where there is nothing to act upon. */
    Optional<Answer<?>> tell(MeetingStory story, MeetingStory.Told told) {
        var actor = company.actor(told.by());
        var meeting = days.meeting(story.meeting());
        return switch (told.act()) {
            case "move" -> Optional.of(propose(actor, meeting, new Arrangement.Moved(days.start(told.to())), told));
            case "hold-together" ->
                Optional.of(propose(actor, meeting, new Arrangement.Merged(days.meeting(told.to())), told));
            case "agree-change" -> Optional.of(agree(actor, meeting, told));
            case "ask-leave", "call", "approve-leave", "observer", "pass-observers", "roll", "late", "report" ->
                attendance.tell(actor, meeting, told);
            case "tick", "lay" -> preparation.tell(actor, meeting, told);
            default -> lists.tell(actor, meeting, told);
        };
    }

    private Answer<?> propose(Actor actor, MeetingRef meeting, Arrangement change, MeetingStory.Told told) {
        var command = new ProposeChange.Command(meeting, version(actor, meeting), change, told.reason());
        return office.meetings().proposeChange().handle(actor, command);
    }

    private Answer<?> agree(Actor actor, MeetingRef meeting, MeetingStory.Told told) {
        var command = new DecideChange.Command(meeting, version(actor, meeting), true, told.reason());
        return office.meetings().decideChange().handle(actor, command);
    }

    private long version(Actor actor, MeetingRef meeting) {
        return office.meetings()
                .readMeetings()
                .one(actor, meeting)
                .fold(seen -> seen.kept().version(), refused -> 0L);
    }
}
