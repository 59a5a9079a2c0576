package yicheng.attendance.leave.act;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.member.HeldMeeting;
import yicheng.attendance.member.MeetingHost;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/**
 * Who is told what of a step on a request for leave: the host, the office (2.leave.to), who stands in, and who is away
 * wherever the office entered it for him (policy 3, rule 8).
 */
final class LeaveTold {

    private static final Set<LeaveStage> PROXY_NEEDED =
            Set.of(LeaveStage.WAITING, LeaveStage.PHONED, LeaveStage.APPROVED, LeaveStage.PROXY_CONFIRMED);

    private final Person.Id by;
    private final Leave before;
    private final Leave leave;
    private final Optional<Person.Id> host;
    private final Set<Person.Id> office;
    private final LeaveWords words;
    private final Map<Person.Id, Text> told = new LinkedHashMap<>();

    LeaveTold(Person.Id by, Leave before, Leave leave, HeldMeeting meeting, Organisation unit) {
        this.by = by;
        this.before = before;
        this.leave = leave;
        this.words = new LeaveWords(leave, meeting, unit);
        this.host =
                MeetingHost.on(unit, meeting.day()).decidesAbout(leave.person()).map(Person::id);
        this.office = unit.people().stream()
                .filter(person -> Actor.of(person, unit, meeting.day()).mayEverywhere(Operation.ENTER_LEAVE))
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each is told once, what concerns him most. */
    Map<Person.Id, Text> of(LeaveAct act) {
        switch (act) {
            case SAVE, DISCARD -> {}
            case ASK, ENTER_CALL -> asked(act);
            case APPROVE, REFUSE, ENTER_CONSENT -> decided(act);
            case NAME_PROXY -> proxyNamed();
            case CONFIRM_PROXY, TURN_DOWN_PROXY -> proxyChecked();
            case SUPPLEMENT, CONTEST, WITHDRAW -> done(act);
        }
        return told;
    }

    private void asked(LeaveAct act) {
        host.ifPresent(one -> tell(one, words.asked(act, true)));
        enteredFor(leave.person(), act);
        proxy(leave).ifPresent(one -> tell(one, words.named()));
        office.forEach(one -> tell(one, words.asked(act, false)));
    }

    private void decided(LeaveAct act) {
        tell(leave.person(), words.decided(act, true));
        proxy(before)
                .ifPresent(one ->
                        tell(one, leave.stage() == LeaveStage.REFUSED ? words.notNeeded() : words.decided(act, false)));
        if (act == LeaveAct.ENTER_CONSENT) {
            host.ifPresent(one -> tell(one, words.saidAloud()));
        }
        office.forEach(one -> tell(one, words.decided(act, true)));
    }

    private void proxyNamed() {
        proxy(before)
                .filter(one -> !proxy(leave).equals(Optional.of(one)))
                .ifPresent(one -> tell(one, words.notNeeded()));
        enteredFor(leave.person(), LeaveAct.NAME_PROXY);
        proxy(leave).ifPresent(one -> tell(one, words.named()));
        host.ifPresent(one -> tell(one, words.another()));
        office.forEach(one -> tell(one, words.another()));
    }

    private void proxyChecked() {
        tell(leave.person(), words.checked());
        leave.proxy()
                .map(Proxy::person)
                .ifPresent(one ->
                        tell(one, leave.stage() == LeaveStage.PROXY_UNFIT ? words.notNeeded() : words.checked()));
    }

    private void done(LeaveAct act) {
        enteredFor(leave.person(), act);
        host.ifPresent(one -> tell(one, words.done(act)));
        if (act == LeaveAct.WITHDRAW) {
            proxy(before).ifPresent(one -> tell(one, words.notNeeded()));
        }
        office.forEach(one -> tell(one, words.done(act)));
    }

    private void enteredFor(Person.Id person, LeaveAct act) {
        if (!by.equals(person) && office.contains(by)) {
            tell(person, words.enteredForHim(act));
        }
    }

    private void tell(Person.Id whom, Text text) {
        told.putIfAbsent(whom, text);
    }

    /** Who counts on coming. */
    private static Optional<Person.Id> proxy(Leave leave) {
        return leave.proxy().filter(any -> PROXY_NEEDED.contains(leave.stage())).map(Proxy::person);
    }
}
