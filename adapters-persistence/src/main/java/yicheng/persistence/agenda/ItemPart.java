package yicheng.persistence.agenda;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import yicheng.agenda.list.Item;
import yicheng.agenda.list.ItemDecision;
import yicheng.meeting.Kind;
import yicheng.people.Person;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;

/** One line within a {@link ListDocument}. */
record ItemPart(
        String topic,
        Map<String, String> said,
        boolean urgent,
        boolean important,
        Optional<Integer> minutes,
        int proposed,
        String remark,
        Optional<DecisionPart> decision) {

    static ItemPart of(Item it) {
        return new ItemPart(
                it.topic().value(),
                it.said().byCode(),
                it.marks().urgent(),
                it.marks().important(),
                it.marks().minutes().stream().boxed().findFirst(),
                it.proposed(),
                it.remark(),
                it.decision().map(DecisionPart::of));
    }

    Item item() {
        var planned = minutes.map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Item(
                new Topic.Id(topic),
                TopicForm.ofCodes(said),
                new Item.Marks(urgent, important, planned),
                proposed,
                remark,
                decision.map(DecisionPart::decision));
    }

    record DecisionPart(
            String choice,
            Optional<String> other,
            boolean observers,
            String remark,
            String by,
            Optional<String> lender,
            String at) {

        static DecisionPart of(ItemDecision it) {
            return new DecisionPart(
                    it.choice().name(),
                    it.other().map(Kind::code),
                    it.observers(),
                    it.remark(),
                    it.by().value(),
                    it.lender().map(Person.Id::value),
                    it.at().toString());
        }

        ItemDecision decision() {
            return new ItemDecision(
                    ItemDecision.Choice.valueOf(choice),
                    other.map(kind -> Kind.named(kind).orElseThrow()),
                    observers,
                    remark,
                    new Person.Id(by),
                    lender.map(Person.Id::new),
                    Instant.parse(at));
        }
    }
}
