package yicheng.attendance.leave.act;

import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingHost;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** Who may do what with a request for leave: his own, or the office for him, or the host of that meeting. */
public final class Barred {

    private Barred() {}

    /** What keeps this person from that act, whatever the stage; empty where he may. */
    public static Optional<Answer<Leave>> from(Actor actor, LeaveAct act, Leave leave, HeldMeeting meeting) {
        return switch (act) {
            case SAVE, DISCARD, ASK -> ownOnly(actor, act, leave.person());
            case CONTEST -> ownOnly(actor, act, isHis(actor, leave) ? actor.id() : leave.person());
            case NAME_PROXY, SUPPLEMENT, WITHDRAW -> ownOrOffice(actor, act, leave.person());
            case ENTER_CALL, ENTER_CONSENT -> byOffice(actor, act, leave.person());
            case APPROVE, REFUSE -> host(actor, act, leave.person(), meeting);
            case CONFIRM_PROXY, TURN_DOWN_PROXY -> hostOrHead(actor, act, leave.person(), meeting);
        };
    }

    /** The host in whose name the office wrote down what he said may object to it as well. */
    private static boolean isHis(Actor actor, Leave leave) {
        return leave.decision()
                .filter(decision -> decision.by().equals(actor.id()))
                .filter(decision -> !decision.enteredBy().equals(actor.id()))
                .isPresent();
    }

    static Optional<Answer<Leave>> ownOnly(Actor actor, LeaveAct act, Person.Id person) {
        if (!actor.may(Operation.ASK_LEAVE)) {
            return Optional.of(actor.refused(Operation.ASK_LEAVE));
        }
        return actor.id().equals(person)
                ? Optional.empty()
                : Optional.of(LeaveRefusals.rights(
                        act,
                        Text.of(
                                "请假由本人办理；不便自己填写的，可致电办公室代录电话请假",
                                "leave is asked for by oneself; who cannot, telephones the office, which enters it")));
    }

    private static Optional<Answer<Leave>> ownOrOffice(Actor actor, LeaveAct act, Person.Id person) {
        return actor.id().equals(person) || !actor.mayEverywhere(Operation.ENTER_LEAVE)
                ? ownOnly(actor, act, person)
                : Optional.empty();
    }

    static Optional<Answer<Leave>> byOffice(Actor actor, LeaveAct act, Person.Id person) {
        if (!actor.mayEverywhere(Operation.ENTER_LEAVE)) {
            return Optional.of(actor.refused(Operation.ENTER_LEAVE));
        }
        return actor.id().equals(person)
                ? Optional.of(LeaveRefusals.rights(
                        act, Text.of("自己的请假请另一位工作人员代录", "somebody else of the office has to enter your own")))
                : Optional.empty();
    }

    private static Optional<Answer<Leave>> host(Actor actor, LeaveAct act, Person.Id person, HeldMeeting meeting) {
        var that = actor.on(meeting.day());
        if (!that.mayEverywhere(act.operation())) {
            return Optional.of(that.refused(act.operation()));
        }
        var decides = MeetingHost.on(actor.organisation(), meeting.day()).decidesAbout(person);
        return decides.map(Person::id).filter(actor.id()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(LeaveRefusals.rights(act, decidedBy(person, actor, decides)));
    }

    private static Optional<Answer<Leave>> hostOrHead(
            Actor actor, LeaveAct act, Person.Id person, HeldMeeting meeting) {
        return actor.holds(PostKind.OFFICE_HEAD)
                        && actor.mayEverywhere(act.operation())
                        && !actor.id().equals(person)
                ? Optional.empty()
                : host(actor, act, person, meeting);
    }

    private static Text decidedBy(Person.Id person, Actor actor, Optional<Person> decides) {
        if (actor.id().equals(person)) {
            return Text.of("不能决定自己的请假", "nobody decides about his own leave");
        }
        return decides.map(host -> Text.of(
                        "这次会议由%s主持，请假由主持人决定".formatted(host.name()),
                        "%s chairs that meeting and decides".formatted(host.name())))
                .orElse(Text.of("这次会议还没有主持人，请先落实", "that meeting has no host yet"));
    }
}
