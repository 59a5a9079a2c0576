package yicheng.web.api.call;

import io.javalin.http.Context;
import java.util.Optional;
import yicheng.Office;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.Text;
import yicheng.web.api.reading.Values;

/** Whom and what a request means, by id or by name. */
public final class Meant {

    public static final Text MEETING = Text.of(
            "请写明会议，如 monthly:2026-12-04；临时会议写开始时间，如 adhoc:2026-11-19T15:00",
            "name the meeting, such as monthly:2026-12-04; an ad hoc one with its start, such as adhoc:2026-11-19T15:00");

    private static final Text DEPARTMENT = Text.of(
            "请填机构名单中部门的编号或名称，见 /api/v1/organisation",
            "write the id or the name of a department, as in /api/v1/organisation");
    private static final Text PERSON = Text.of(
            "请填机构名单中人员的编号或姓名（有重名时填编号），见 /api/v1/organisation",
            "write the id or, where nobody shares it, the name of a person, as in /api/v1/organisation");

    private static final Text AGREED = Text.of("请写明是否同意：true 或 false", "say yes or no: true or false");

    private Meant() {}

    public static Optional<Department.Id> department(Values values, String name, Organisation organisation) {
        return values.requiredValue(name, text -> department(text, organisation), DEPARTMENT);
    }

    public static Optional<Department.Id> department(String text, Organisation organisation) {
        return organisation
                .department(new Department.Id(text))
                .or(() -> organisation.departmentNamed(text))
                .map(Department::id);
    }

    /** Empty where nobody was named. */
    public static Optional<Person.Id> person(Values values, String name, Organisation organisation) {
        return values.value(name, text -> person(text, organisation), PERSON);
    }

    public static Optional<Person.Id> requiredPerson(Values values, String name, Organisation organisation) {
        return values.requiredValue(name, text -> person(text, organisation), PERSON);
    }

    public static Optional<MeetingRef> meeting(Values values) {
        return values.requiredValue("meeting", MeetingRef::parse, MEETING);
    }

    /** Yes or no to what was proposed, which has to be said. */
    public static boolean agreed(Values values) {
        values.required("agreed", AGREED);
        return values.flag("agreed");
    }

    /**
     * The meeting an address names, by its nominal day also where the day it is held was written.
     *
     * @throws Unknown where it names none
     */
    public static MeetingRef meeting(Context ctx, Office office) {
        var text = ctx.pathParam("ref");
        var ref = MeetingRef.parse(text).orElseThrow(() -> new Unknown("meeting", text));
        return new HeldTogether(office.planYear())
                .planned(ref)
                .map(PlannedMeeting::ref)
                .orElse(ref);
    }

    private static Optional<Person.Id> person(String text, Organisation organisation) {
        var named = organisation.people().stream()
                .filter(person -> person.name().equals(text.strip()))
                .toList();
        return organisation
                .person(new Person.Id(text))
                .or(() -> named.stream().findFirst().filter(only -> named.size() == 1))
                .map(Person::id);
    }
}
