package yicheng.topic.life;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.topic.TopicField;

/**
 * One topic. Each step returns the next state of it; whether the step is allowed is asked before.
 *
 * @param meeting the one it is for
 * @param form what the department says
 * @param checklist what the office answers
 * @param judged the last judgement
 * @param ties to topics that read like it
 */
public record Topic(
        Id id,
        Origin origin,
        MeetingRef meeting,
        TopicForm form,
        TopicForm checklist,
        Standing standing,
        Optional<Receipt> receipt,
        Optional<Judged> judged,
        Course course,
        Ties ties) {

    /** Unlike any other's; for programs, not for people. */
    public record Id(String value) {
        public Id {
            if (value.isBlank()) {
                throw new IllegalArgumentException("topic id must not be blank");
            }
        }
    }

    public static Topic draft(Id id, Department.Id department, Person.Id author, MeetingRef meeting, TopicForm form) {
        return new Topic(
                id,
                new Origin(department, author, Optional.empty()),
                meeting,
                form,
                TopicForm.empty(),
                Standing.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Course.BEGUN,
                Ties.NONE);
    }

    public String title() {
        return form.of(TopicField.TITLE);
    }

    public Department.Id department() {
        return origin.department();
    }

    public Person.Id author() {
        return origin.author();
    }

    public Optional<Id> copiedFrom() {
        return origin.copiedFrom();
    }

    public Stage stage() {
        return standing.stage();
    }

    public int round() {
        return standing.round();
    }

    public boolean letIn() {
        return standing.letIn();
    }

    public Optional<Awaited> awaited() {
        return standing.awaited();
    }

    public List<Decision> decisions() {
        return course.decisions();
    }

    public List<Note> notes() {
        return course.notes();
    }

    public String outcome() {
        return course.outcome();
    }

    /** What the journal calls it. */
    public String subject() {
        return subject(id);
    }

    public static String subject(Id id) {
        return "topic/" + id.value();
    }

    /** At the stage, where nothing is waited for. */
    public Topic at(Stage next) {
        return with(standing.at(next));
    }

    public Topic awaiting(Stage next, Awaited what) {
        return with(standing.awaiting(next, what));
    }

    /** On to another meeting, for which it is not late; what is waited for is still waited for, until then. */
    public Topic rolled(MeetingRef to, Stage next, Optional<Awaited> stillAwaited) {
        return with(standing.rolled(next, stillAwaited)).forMeeting(to);
    }

    /** Merged into another one, with which it goes on. */
    public Topic mergedInto(Id other) {
        return with(ties.into(other, stage())).at(Stage.MERGED);
    }

    /** By itself again where it stood before, for the meeting its lead is for now; of another type it is reviewed anew. */
    public Topic unmerged(MeetingRef now) {
        var before = ties.lead()
                .filter(lead -> now.kind() == meeting.kind())
                .map(Ties.Lead::before)
                .orElse(Stage.UNDER_REVIEW);
        return with(ties.released()).at(before).forMeeting(now);
    }

    public Topic joinedBy(Topic other) {
        return with(ties.and(new Ties.Joined(other.id(), other.department())));
    }

    /** Without those that were merged into it. */
    public Topic alone() {
        return with(ties.alone());
    }

    public Topic leftBy(Id other) {
        return with(ties.without(other));
    }

    public Topic keptApart(Ties.Apart from) {
        return with(ties.and(from));
    }

    /** To the list of another meeting, as it was passed. */
    public Topic listableAt(MeetingRef next, Stage stage) {
        return at(stage).forMeeting(next);
    }

    /** The same, because an agenda had no time for it. */
    public Topic carriedOver(MeetingRef next) {
        return with(standing.carriedOnceMore()).listableAt(next, Stage.PASSED);
    }

    /** How often an agenda had no time for it. */
    public int timesCarriedOver() {
        return standing.carriedOver();
    }

    public Topic letInLate() {
        return with(standing.letInLate());
    }

    /** Handed in again: what the office answered and the leader allowed was for the round before. */
    public Topic nextRound() {
        return with(standing.nextRound()).checked(TopicForm.empty());
    }

    public Topic saying(TopicForm said) {
        return new Topic(id, origin, meeting, said, checklist, standing, receipt, judged, course, ties);
    }

    public Topic checked(TopicForm answers) {
        return new Topic(id, origin, meeting, form, answers, standing, receipt, judged, course, ties);
    }

    public Topic forMeeting(MeetingRef other) {
        return new Topic(id, origin, other, form, checklist, standing, receipt, judged, course, ties);
    }

    public Topic in(Department.Id other) {
        return with(origin.in(other));
    }

    public Topic copiedFrom(Id other) {
        return with(origin.from(other));
    }

    public Topic received(Receipt by) {
        return new Topic(id, origin, meeting, form, checklist, standing, Optional.of(by), judged, course, ties);
    }

    public Topic judgedAs(Judged latest) {
        return new Topic(id, origin, meeting, form, checklist, standing, receipt, Optional.of(latest), course, ties);
    }

    public Topic decided(Decision decision) {
        return with(course.and(decision));
    }

    public Topic noted(Note note) {
        return with(course.and(note));
    }

    /** One from before this system, with what was decided on it. */
    public Topic past(Receipt received, String decided) {
        return at(Stage.PAST).received(received).with(course.decidedBefore(decided));
    }

    private Topic with(Origin other) {
        return new Topic(id, other, meeting, form, checklist, standing, receipt, judged, course, ties);
    }

    private Topic with(Standing next) {
        return new Topic(id, origin, meeting, form, checklist, next, receipt, judged, course, ties);
    }

    private Topic with(Ties other) {
        return new Topic(id, origin, meeting, form, checklist, standing, receipt, judged, course, other);
    }

    private Topic with(Course longer) {
        return new Topic(id, origin, meeting, form, checklist, standing, receipt, judged, longer, ties);
    }
}
