package yicheng.attendance.observer;

import java.time.LocalDate;
import java.util.Optional;
import yicheng.attendance.member.MeetingRoster;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** Whether somebody is of the kind he is proposed as (2.observer.kinds), and can be reached. */
final class Fit {

    private static final int DIGITS = 3;

    private Fit() {}

    /** @param of the department he has to belong to; empty where the proposer of an ad hoc meeting names him */
    static Optional<Answer<Observers.Kept>> refused(
            Organisation unit,
            LocalDate day,
            ProposeObserver.Command command,
            Optional<Department.Id> of,
            Optional<MeetingRoster> roster) {
        var who = command.who();
        if (!who.phone().isBlank()
                && who.phone().chars().filter(Character::isDigit).count() < DIGITS) {
            return no(
                    "phone", who.phone(), "电话里没有号码，请填写能打通的电话", "there is no number in it; give a telephone that works");
        }
        if (command.kind().isInvited()) {
            return Optional.empty();
        }
        if (who.person().isEmpty()) {
            return no(
                    "person",
                    who.name(),
                    "%s须从本部门人员中选择；外单位人员请按外聘专家提出"
                            .formatted(command.kind().label().zh()),
                    "choose one of the department; propose who is from outside as an expert");
        }
        var id = who.person().get();
        var foreign = of.filter(department ->
                unit.person(id).filter(person -> isOf(person, department, day)).isEmpty());
        if (foreign.isPresent()) {
            return no(
                    "person",
                    who.name(),
                    "不是议题提交部门的人员，请改选本部门人员",
                    "he is not of the department of the topic; choose another");
        }
        return roster.flatMap(one -> one.standingIn(id))
                .flatMap(member -> no(
                        "person",
                        who.name(),
                        "已经代人参加本次会议，不必列席，请改选其他人员",
                        "he stands in for a member at that meeting already; choose another"));
    }

    private static boolean isOf(Person person, Department.Id department, LocalDate day) {
        return person.departmentsOn(day).anyMatch(department::equals);
    }

    private static Optional<Answer<Observers.Kept>> no(String field, String value, String zh, String en) {
        return Optional.of(ObserverRefusals.kinds(field, value, Text.of(zh, en)));
    }
}
