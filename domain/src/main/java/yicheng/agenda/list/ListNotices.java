package yicheng.agenda.list;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import yicheng.meeting.timetable.HeldTogether;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.notice.Notice;
import yicheng.notice.Notices;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Topics;

/** Tells those whose turn it is, and in the end those whose topics were decided on. */
public final class ListNotices {

    private final Notices notices;
    private final Organisations organisations;
    private final Topics topics;
    private final HeldTogether heldTogether;
    private final ZoneId zone;

    public ListNotices(
            Notices notices, Organisations organisations, Topics topics, HeldTogether heldTogether, ZoneId zone) {
        this.notices = notices;
        this.organisations = organisations;
        this.topics = topics;
        this.heldTogether = heldTogether;
        this.zone = zone;
    }

    /** Inside the unit that keeps the list. */
    void tell(TopicLists.Kept kept, Instant now) {
        var list = kept.list();
        var unit = organisations.current().map(Organisations.Kept::organisation);
        var text = text(list);
        var key = "%s/%s/%d".formatted(list.id().subject(), list.stage().code(), kept.version());
        unit.stream()
                .flatMap(organisation -> whom(list, organisation, now))
                .distinct()
                .forEach(person ->
                        notices.add(Notice.of(person, key, text, list.id().subject(), now)));
    }

    /** Everybody who may do that today, delegates too. */
    Stream<Person.Id> holders(Operation operation, Organisation organisation, Instant now) {
        var day = now.atZone(zone).toLocalDate();
        return organisation.people().stream()
                .filter(person -> Actor.of(person, organisation, day).mayEverywhere(operation))
                .map(Person::id);
    }

    private Stream<Person.Id> whom(TopicList list, Organisation organisation, Instant now) {
        return switch (list.stage()) {
            case COMPILED ->
                holders(Operation.SIGN_LISTS, organisation, now)
                        .filter(person -> !person.equals(list.compiled().by()));
            case SIGNED -> holders(Operation.DECIDE_LISTS, organisation, now);
            case SENT_BACK -> Stream.of(list.compiled().by());
            case DECIDED, EXPIRED -> Stream.concat(Stream.of(list.compiled().by()), submitters(list));
        };
    }

    private Stream<Person.Id> submitters(TopicList list) {
        return list.items().stream()
                .flatMap(item -> topics.find(item.topic()).stream())
                .flatMap(topic -> topic.topic().receipt().stream())
                .map(Receipt::by);
    }

    private Text text(TopicList list) {
        var meeting = heldTogether
                .planned(list.id().meeting())
                .map(PlannedMeeting::name)
                .orElse(list.id().meeting().kind().label());
        var label = list.id().label();
        return switch (list.stage()) {
            case COMPILED -> said(meeting, label, "已拟好，请签字", "is compiled; please sign it");
            case SIGNED -> said(meeting, label, "已签字上报，请审定", "is signed; please decide it");
            case SENT_BACK -> said(meeting, label, "被退回，请重拟", "was sent back; please compile it anew");
            case DECIDED -> said(meeting, label, "已审定，请看每项结果", "is decided; see what became of each topic");
            case EXPIRED ->
                said(
                        meeting,
                        label,
                        "未在会前审定，议题顺延到下一次",
                        "was not decided in time; its topics go on to the next meeting");
        };
    }

    private static Text said(Text meeting, Text label, String zh, String en) {
        return Text.of(
                "%s的《%s》%s".formatted(meeting.zh(), label.zh(), zh),
                "the %s of the %s %s".formatted(label.en(), meeting.en(), en));
    }
}
