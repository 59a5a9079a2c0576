package yicheng.web.pages.meetings.adhoc;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Choice;
import yicheng.web.pages.forms.Form;

/**
 * The form by which an ad hoc meeting is proposed or drafted.
 *
 * @param meeting empty for a new one, whose start is still to be chosen
 * @param version of what is kept of it; 0 for a new one
 * @param leads this person proposes himself; else he drafts it for a leader
 * @param people who may be ticked, group by group
 */
public record AdhocFormView(
        Optional<MeetingRef> meeting,
        long version,
        boolean leads,
        Form form,
        List<Choice> leaders,
        List<Choice> rooms,
        List<Choice> departments,
        List<Group> people) {

    public record Group(Text label, List<Attendee> people) {}

    /** @param of the departments he leads or belongs to, for ticking him with them */
    public record Attendee(String id, String name, Text post, String of) {}

    public String address() {
        return meeting.map(ref -> "/meetings/" + ref + "/proposal").orElse("/meetings/new");
    }
}
