package yicheng;

import static yicheng.attendance.AttendanceField.CONTACT;
import static yicheng.attendance.AttendanceField.KIND;
import static yicheng.attendance.AttendanceField.PERSON;
import static yicheng.attendance.AttendanceField.REASON;
import static yicheng.attendance.AttendanceField.TOPIC;

import java.util.List;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ObserverKind;
import yicheng.meeting.Kind;
import yicheng.policy.Finding;

/** What the shipped book says of observers, as plain Java. */
final class ObserverSentences {

    private ObserverSentences() {}

    static List<Finding> findings(ObserverFacts facts) {
        boolean adhoc = facts.meeting() == Kind.ADHOC;
        boolean strange = facts.topicNamed() && !facts.ownTopic();
        boolean guest = facts.kind() == ObserverKind.GUEST;
        boolean drafted = facts.byOffice() && !facts.byProposer();
        var said = new AttendanceFindings();
        said.fillIn(!guest && !facts.topicNamed(), "observer-topic", "2.observer.basis", TOPIC);
        said.fillIn(!facts.reasonGiven(), "observer-reason", "2.observer.basis", REASON);
        said.refuses(!adhoc && strange, "observer-department", "2.observer.propose", TOPIC);
        said.refuses(adhoc && strange && !facts.byProposer(), "observer-adhoc", "2.adhoc.participants", TOPIC);
        said.remindsOffice(
                adhoc && facts.ownTopic() && !facts.byProposer(), "observer-proposer", "2.adhoc.participants", PERSON);
        said.refuses(!adhoc && facts.listDecided(), "observer-list-decided", "2.observer.approve", TOPIC);
        said.refuses(adhoc && facts.begun(), "observer-begun", "2.adhoc.participants", TOPIC);
        said.refuses(facts.member(), "observer-member", "2.observer.kinds", PERSON);
        said.fillIn(
                facts.kind() == ObserverKind.EXPERT && !facts.contactGiven(),
                "observer-contact",
                "2.observer.kinds",
                CONTACT);
        said.refuses(!adhoc && guest, "guest-meeting", "2.adhoc.invite", KIND);
        said.refuses(adhoc && guest && !facts.byProposer() && !facts.byOffice(), "guest-by", "2.adhoc.invite", PERSON);
        said.remindsOffice(adhoc && guest && drafted, "guest-confirm", "2.adhoc.participants", PERSON);
        said.fillIn(guest && !facts.contactGiven(), "guest-contact", "2.adhoc.invite", CONTACT);
        return said.all();
    }
}
