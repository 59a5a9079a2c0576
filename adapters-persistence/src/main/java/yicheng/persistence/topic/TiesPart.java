package yicheng.persistence.topic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;

/** What binds a topic to others, within a {@link TopicDocument}. */
record TiesPart(Optional<LeadPart> lead, List<JoinedPart> joined, List<ApartPart> apart) {

    static TiesPart of(Ties it) {
        return new TiesPart(
                it.lead().map(LeadPart::of),
                TopicDocument.each(it.joined(), JoinedPart::of),
                TopicDocument.each(it.apart(), ApartPart::of));
    }

    Ties ties() {
        return new Ties(
                lead.map(LeadPart::lead),
                TopicDocument.each(joined, JoinedPart::joined),
                TopicDocument.each(apart, ApartPart::apart));
    }

    record LeadPart(String topic, String before) {

        static LeadPart of(Ties.Lead it) {
            return new LeadPart(it.topic().value(), it.before().code());
        }

        Ties.Lead lead() {
            return new Ties.Lead(new Topic.Id(topic), Stage.named(before).orElseThrow());
        }
    }

    record JoinedPart(String topic, String department) {

        static JoinedPart of(Ties.Joined it) {
            return new JoinedPart(it.topic().value(), it.department().value());
        }

        Ties.Joined joined() {
            return new Ties.Joined(new Topic.Id(topic), new Department.Id(department));
        }
    }

    record ApartPart(String topic, String reason, String by, String at) {

        static ApartPart of(Ties.Apart it) {
            return new ApartPart(
                    it.topic().value(), it.reason(), it.by().value(), it.at().toString());
        }

        Ties.Apart apart() {
            return new Ties.Apart(new Topic.Id(topic), reason, new Person.Id(by), Instant.parse(at));
        }
    }
}
