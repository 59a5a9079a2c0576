package yicheng.persistence.topic;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.topic.life.Act;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Course;
import yicheng.topic.life.Decision;
import yicheng.topic.life.Note;
import yicheng.topic.life.Origin;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Standing;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;

/**
 * A topic as JSON. Old documents stay as they are, so names here are only ever added, and what was added is not in all of
 * them.
 */
record TopicDocument(
        String id,
        String department,
        String author,
        String meeting,
        Map<String, String> form,
        Map<String, String> checklist,
        String stage,
        int round,
        boolean letIn,
        Optional<ReceiptPart> receipt,
        Optional<JudgedPart> judged,
        Optional<AwaitedPart> awaited,
        List<DecisionPart> decisions,
        List<NotePart> notes,
        Optional<String> copiedFrom,
        String outcome,
        Optional<Integer> carriedOver,
        Optional<TiesPart> ties) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = JSON.writerFor(TopicDocument.class);
    private static final ObjectReader READER = JSON.readerFor(TopicDocument.class);

    static TopicDocument of(Topic it) {
        return new TopicDocument(
                it.id().value(),
                it.department().value(),
                it.author().value(),
                it.meeting().toString(),
                it.form().byCode(),
                it.checklist().byCode(),
                it.stage().code(),
                it.round(),
                it.letIn(),
                it.receipt().map(ReceiptPart::of),
                it.judged().map(JudgedPart::of),
                it.awaited().map(AwaitedPart::of),
                each(it.decisions(), DecisionPart::of),
                each(it.notes(), NotePart::of),
                it.copiedFrom().map(Topic.Id::value),
                it.outcome(),
                Optional.of(it.timesCarriedOver()),
                Optional.of(TiesPart.of(it.ties())));
    }

    static TopicDocument read(String json) {
        return READER.readValue(json);
    }

    String json() {
        return WRITER.writeValueAsString(this);
    }

    Topic topic() {
        return new Topic(
                new Topic.Id(id),
                new Origin(new Department.Id(department), new Person.Id(author), copiedFrom.map(Topic.Id::new)),
                MeetingRef.parse(meeting).orElseThrow(),
                TopicForm.ofCodes(form),
                TopicForm.ofCodes(checklist),
                new Standing(
                        Stage.named(stage).orElseThrow(),
                        round,
                        letIn,
                        awaited.map(AwaitedPart::awaited),
                        carriedOver.orElse(0)),
                receipt.map(ReceiptPart::receipt),
                judged.map(JudgedPart::judged),
                new Course(each(decisions, DecisionPart::decision), each(notes, NotePart::note), outcome),
                ties.map(TiesPart::ties).orElse(Ties.NONE));
    }

    record ReceiptPart(int year, int number, String at, String by) {

        static ReceiptPart of(Receipt it) {
            return new ReceiptPart(
                    it.year(), it.number(), it.at().toString(), it.by().value());
        }

        Receipt receipt() {
            return new Receipt(year, number, Instant.parse(at), new Person.Id(by));
        }
    }

    record AwaitedPart(String what, Optional<String> leader, String by) {

        static AwaitedPart of(Awaited it) {
            return new AwaitedPart(
                    it.what(), it.leader().map(Person.Id::value), it.by().toString());
        }

        Awaited awaited() {
            return new Awaited(what, leader.map(Person.Id::new), LocalDateTime.parse(by));
        }
    }

    record DecisionPart(String act, String by, Optional<String> lender, String at, String reason, int round) {

        static DecisionPart of(Decision it) {
            return new DecisionPart(
                    it.act().name(),
                    it.by().value(),
                    it.lender().map(Person.Id::value),
                    it.at().toString(),
                    it.reason(),
                    it.round());
        }

        Decision decision() {
            return new Decision(
                    Act.valueOf(act), new Person.Id(by), lender.map(Person.Id::new), Instant.parse(at), reason, round);
        }
    }

    record NotePart(String by, String at, String text) {

        static NotePart of(Note it) {
            return new NotePart(it.by().value(), it.at().toString(), it.text());
        }

        Note note() {
            return new Note(new Person.Id(by), Instant.parse(at), text);
        }
    }

    static <A, B> List<B> each(List<A> list, Function<A, B> as) {
        return list.stream().map(as).toList();
    }
}
