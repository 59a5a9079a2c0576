package yicheng.topic.life;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.topic.TopicField;

/**
 * One topic. Each step returns the next state of it; whether the step is allowed is asked before.
 *
 * @param author who began the draft
 * @param meeting the one it is for
 * @param form what the department says
 * @param checklist what the office answers
 * @param round 1 at first, one more with each re-entry
 * @param letIn the principal leader lets it in although it is late
 * @param judged the last judgement
 * @param awaited while it waits for coordination or a supplement
 * @param copiedFrom the topic the draft began as a copy of
 * @param outcome what was decided on it, where it is a past one
 */
public record Topic(
        Id id,
        Department.Id department,
        Person.Id author,
        MeetingRef meeting,
        TopicForm form,
        TopicForm checklist,
        Stage stage,
        int round,
        boolean letIn,
        Optional<Receipt> receipt,
        Optional<Judged> judged,
        Optional<Awaited> awaited,
        List<Decision> decisions,
        List<Note> notes,
        Optional<Id> copiedFrom,
        String outcome) {

    /** Unlike any other's; for programs, not for people. */
    public record Id(String value) {
        public Id {
            if (value.isBlank()) {
                throw new IllegalArgumentException("topic id must not be blank");
            }
        }
    }

    public Topic {
        decisions = List.copyOf(decisions);
        notes = List.copyOf(notes);
        if (round < 1) {
            throw new IllegalArgumentException("round (%d) of topic %s must be 1 or more".formatted(round, id.value()));
        }
    }

    public static Topic draft(Id id, Department.Id department, Person.Id author, MeetingRef meeting, TopicForm form) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                TopicForm.empty(),
                Stage.DRAFT,
                1,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                "");
    }

    public String title() {
        return form.of(TopicField.TITLE);
    }

    /** What the journal calls it. */
    public String subject() {
        return subject(id);
    }

    public static String subject(Id id) {
        return "topic/" + id.value();
    }

    public Topic at(Stage next) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                checklist,
                next,
                round,
                letIn,
                receipt,
                judged,
                Optional.empty(),
                decisions,
                notes,
                copiedFrom,
                outcome);
    }

    public Topic awaiting(Stage next, Awaited what) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                checklist,
                next,
                round,
                letIn,
                receipt,
                judged,
                Optional.of(what),
                decisions,
                notes,
                copiedFrom,
                outcome);
    }

    public Topic saying(TopicForm said) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                said,
                checklist,
                stage,
                round,
                letIn,
                receipt,
                judged,
                awaited,
                decisions,
                notes,
                copiedFrom,
                outcome);
    }

    public Topic checked(TopicForm answers) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                answers,
                stage,
                round,
                letIn,
                receipt,
                judged,
                awaited,
                decisions,
                notes,
                copiedFrom,
                outcome);
    }

    public Topic forMeeting(MeetingRef other) {
        return new Topic(
                id,
                department,
                author,
                other,
                form,
                checklist,
                stage,
                round,
                letIn,
                receipt,
                judged,
                awaited,
                decisions,
                notes,
                copiedFrom,
                outcome);
    }

    public Topic of(Department.Id other) {
        return new Topic(
                id,
                other,
                author,
                meeting,
                form,
                checklist,
                stage,
                round,
                letIn,
                receipt,
                judged,
                awaited,
                decisions,
                notes,
                copiedFrom,
                outcome);
    }

    public Topic received(Receipt by) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                checklist,
                stage,
                round,
                letIn,
                Optional.of(by),
                judged,
                awaited,
                decisions,
                notes,
                copiedFrom,
                outcome);
    }

    public Topic judgedAs(Judged latest) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                checklist,
                stage,
                round,
                letIn,
                receipt,
                Optional.of(latest),
                awaited,
                decisions,
                notes,
                copiedFrom,
                outcome);
    }

    public Topic letInLate() {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                checklist,
                stage,
                round,
                true,
                receipt,
                judged,
                awaited,
                decisions,
                notes,
                copiedFrom,
                outcome);
    }

    /** Handed in again: what the office answered and the leader allowed was for the round before. */
    public Topic nextRound() {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                TopicForm.empty(),
                stage,
                round + 1,
                false,
                receipt,
                judged,
                awaited,
                decisions,
                notes,
                copiedFrom,
                outcome);
    }

    public Topic decided(Decision decision) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                checklist,
                stage,
                round,
                letIn,
                receipt,
                judged,
                awaited,
                Stream.concat(decisions.stream(), Stream.of(decision)).toList(),
                notes,
                copiedFrom,
                outcome);
    }

    public Topic noted(Note note) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                checklist,
                stage,
                round,
                letIn,
                receipt,
                judged,
                awaited,
                decisions,
                Stream.concat(notes.stream(), Stream.of(note)).toList(),
                copiedFrom,
                outcome);
    }

    /** One from before this system, with what was decided on it. */
    public Topic past(Receipt received, String decided) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                checklist,
                Stage.PAST,
                round,
                letIn,
                Optional.of(received),
                judged,
                awaited,
                decisions,
                notes,
                copiedFrom,
                decided);
    }

    public Topic copiedFrom(Id other) {
        return new Topic(
                id,
                department,
                author,
                meeting,
                form,
                checklist,
                stage,
                round,
                letIn,
                receipt,
                judged,
                awaited,
                decisions,
                notes,
                Optional.of(other),
                outcome);
    }
}
