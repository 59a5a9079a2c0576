package yicheng.web.pages.meetings.adhoc;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocPlan;
import yicheng.meeting.adhoc.Ground;
import yicheng.meeting.adhoc.Urgency;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;

/** The fields of an ad hoc meeting as a form names them. */
public final class AdhocFields {

    static final String START = AdhocField.START.code();
    static final String MINUTES = "minutes";
    static final String PROPOSER = AdhocField.PROPOSER.code();
    static final String GROUND = AdhocField.GROUND.code();
    static final String MATTER = AdhocField.MATTER.code();
    static final String DEPARTMENTS = AdhocField.DEPARTMENTS.code();
    static final String ROOM = AdhocField.ROOM.code();
    public static final String PARTICIPANTS = AdhocField.PARTICIPANTS.code();
    public static final String REASON = AdhocField.REASON.code();
    public static final String ALLOWED_BY = AdhocField.ALLOWED_BY.code();
    static final String[] SHOWN = {
        START, MINUTES, PROPOSER, GROUND, MATTER, DEPARTMENTS, ROOM, PARTICIPANTS, REASON, ALLOWED_BY
    };

    private static final int LONGEST = 600;

    private AdhocFields() {}

    /** With what cannot be read said beside its field; what is missing the rule book says. */
    static Form checked(Form form) {
        var dated = start(form).isPresent() ? form : form.wrong(START, Text.of("请填写哪天几点开始", "say when it starts"));
        return minutes(form).isPresent()
                ? dated
                : dated.wrong(MINUTES, Text.of("请填 1 至 600 的分钟数", "write 1 to 600 minutes"));
    }

    static Optional<MeetingRef> meeting(Form form) {
        return start(form).map(start -> new MeetingRef(Kind.ADHOC, start));
    }

    /** Of a checked form. */
    static AdhocPlan plan(Form form, Person.Id actor) {
        return new AdhocPlan(
                person(form, PROPOSER).orElse(actor),
                Ground.named(form.value(GROUND)),
                form.value(MATTER),
                form.all(DEPARTMENTS).stream().map(Department.Id::new).toList(),
                form.value(ROOM),
                minutes(form).orElseThrow(),
                urgency(form));
    }

    public static Urgency urgency(Form form) {
        return new Urgency(form.value(REASON), person(form, ALLOWED_BY));
    }

    public static List<Person.Id> participants(Form form) {
        return form.all(PARTICIPANTS).stream().map(Person.Id::new).toList();
    }

    /** As it was written before. */
    static Form of(AdhocMeeting meeting) {
        var plan = meeting.plan();
        return Form.empty()
                .with(START, meeting.start().toString())
                .with(MINUTES, String.valueOf(plan.minutes()))
                .with(PROPOSER, plan.proposer().value())
                .with(GROUND, plan.ground().map(Ground::code).orElse(""))
                .with(MATTER, plan.matter())
                .with(
                        DEPARTMENTS,
                        plan.departments().stream().map(Department.Id::value).toArray(String[]::new))
                .with(ROOM, plan.room())
                .with(PARTICIPANTS, ids(meeting.participants()))
                .with(REASON, plan.urgency().reason())
                .with(
                        ALLOWED_BY,
                        plan.urgency().allowedBy().map(Person.Id::value).orElse(""));
    }

    static String[] ids(List<Person.Id> people) {
        return people.stream()
                .map(Person.Id::value)
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }

    private static Optional<LocalDateTime> start(Form form) {
        try {
            return Optional.of(LocalDateTime.parse(form.value(START)));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> minutes(Form form) {
        return form.number(MINUTES).stream()
                .filter(minutes -> minutes >= 1 && minutes <= LONGEST)
                .boxed()
                .findFirst();
    }

    private static Optional<Person.Id> person(Form form, String field) {
        return Optional.of(form.value(field)).filter(id -> !id.isEmpty()).map(Person.Id::new);
    }
}
