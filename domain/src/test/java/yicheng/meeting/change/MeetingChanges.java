package yicheng.meeting.change;

import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import yicheng.agenda.ListStory;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.meeting.arrangement.Meetings;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.Person;
import yicheng.policy.Answer;

/** What people do to change a meeting, a line for each act; each by the one whose right it is. */
record MeetingChanges(ListStory story) {

    PlannedMeeting planned(MeetingRef ref) {
        return done(story.topics.office.meetings().readMeetings().one(story.topics.as(CLERK), ref))
                .planned();
    }

    Answer<PreviewChange.Preview> preview(Arrangement change) {
        var command = new PreviewChange.Command(WEEKLY, change, "场地冲突");
        return story.topics.office.meetings().previewChange().handle(story.topics.as(CLERK), command);
    }

    void decided(MeetingRef ref, Arrangement change) {
        done(decide(DIRECTOR, done(propose(CLERK, ref, change, "场地冲突")), true, ""));
    }

    Answer<Meetings.Kept> propose(Person.Id person, MeetingRef ref, Arrangement change, String reason) {
        var kept = done(story.topics.office.meetings().readMeetings().one(story.topics.as(CLERK), ref))
                .kept();
        var command = new ProposeChange.Command(ref, kept.version(), change, reason);
        return story.topics.office.meetings().proposeChange().handle(story.topics.as(person), command);
    }

    Answer<Meetings.Kept> decide(Person.Id person, Meetings.Kept kept, boolean agreed, String remark) {
        var command = new DecideChange.Command(kept.meeting().ref(), kept.version(), agreed, remark);
        return story.topics.office.meetings().decideChange().handle(story.topics.as(person), command);
    }
}
