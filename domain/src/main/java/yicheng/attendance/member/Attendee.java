package yicheng.attendance.member;

import java.util.Optional;
import yicheng.attendance.Voice;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.policy.Text;

/**
 * Somebody who is expected at a meeting.
 *
 * @param key tells him from everybody else at that meeting, and stays the same; for people of the unit their id
 * @param person empty for somebody from outside
 * @param post by which he takes part; for who stands in, the post of the one he comes for
 * @param department of that post
 * @param title post, or organisation and post, as a sign-in sheet writes it
 * @param order his place among those of his category, 1 first
 * @param insteadOf who is away, for somebody who stands in
 * @param answer what somebody invited by letter answered; empty for everybody else
 */
public record Attendee(
        String key,
        Optional<Person.Id> person,
        String name,
        Category category,
        Optional<PostKind> post,
        Optional<Department.Id> department,
        String title,
        int order,
        Optional<Person.Id> insteadOf,
        Voice voice,
        Optional<Text> answer) {

    public boolean votes() {
        return voice == Voice.VOTES;
    }

    public boolean standsIn() {
        return insteadOf.isPresent();
    }

    /** In his place, with his order and post. */
    Attendee replacedBy(Person proxy, Voice may) {
        return new Attendee(
                proxy.id().value(),
                Optional.of(proxy.id()),
                proxy.name(),
                category,
                post,
                department,
                title,
                order,
                person,
                may,
                Optional.empty());
    }
}
