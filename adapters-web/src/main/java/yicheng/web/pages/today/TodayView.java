package yicheng.web.pages.today;

import java.util.List;
import java.util.Optional;
import yicheng.attendance.today.OwnMeetings;
import yicheng.policy.Text;
import yicheng.web.pages.timetable.Rail;

/**
 * A person's day.
 *
 * @param own the meetings this person comes to
 * @param mine waits for this person, what is due first at the top
 * @param others this person waits for
 * @param counts of the office's queue by stage; empty for everybody else
 * @param rail of the next meeting
 * @param drafts this person can begin a topic
 * @param reviews this person works on the queue
 * @param reads this person sees topics
 * @param technical this person runs the system and has no business of the office
 * @param done what was just done on this page
 */
public record TodayView(
        String name,
        List<OwnMeetings.Own> own,
        List<Task> mine,
        List<Task> others,
        List<Count> counts,
        Optional<Rail> rail,
        boolean drafts,
        boolean reviews,
        boolean reads,
        boolean technical,
        Optional<Text> done) {

    public record Count(Text label, String style, long count, String address) {}
}
