package yicheng.persistence.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import yicheng.agenda.list.ListStage;
import yicheng.agenda.list.TopicList;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;

/** A sheet of the list as JSON. Old documents stay as they are, so names here are only ever added. */
record ListDocument(
        String meeting,
        int sheet,
        String stage,
        List<ItemPart> items,
        SignaturePart compiled,
        Optional<SignaturePart> signed,
        Optional<SignaturePart> decided,
        List<SentBackPart> sentBack) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(TopicList it) {
        return JSON.writeValueAsString(new ListDocument(
                it.id().meeting().toString(),
                it.id().sheet(),
                it.stage().name(),
                it.items().stream().map(ItemPart::of).toList(),
                SignaturePart.of(it.compiled()),
                it.signed().map(SignaturePart::of),
                it.decided().map(SignaturePart::of),
                it.sentBack().stream().map(SentBackPart::of).toList()));
    }

    static TopicList read(String json) {
        return JSON.readValue(json, ListDocument.class).list();
    }

    private TopicList list() {
        return new TopicList(
                new TopicList.Id(MeetingRef.parse(meeting).orElseThrow(), sheet),
                ListStage.valueOf(stage),
                items.stream().map(ItemPart::item).toList(),
                compiled.signature(),
                signed.map(SignaturePart::signature),
                decided.map(SignaturePart::signature),
                sentBack.stream().map(SentBackPart::sentBack).toList());
    }

    record SentBackPart(String by, String at, String reason) {

        static SentBackPart of(TopicList.SentBack it) {
            return new SentBackPart(it.by().value(), it.at().toString(), it.reason());
        }

        TopicList.SentBack sentBack() {
            return new TopicList.SentBack(new Person.Id(by), Instant.parse(at), reason);
        }
    }
}
