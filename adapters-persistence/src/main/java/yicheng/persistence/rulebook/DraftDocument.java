package yicheng.persistence.rulebook;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import yicheng.people.Person;
import yicheng.policy.BookFiles;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.HandedOver;
import yicheng.rulebook.draft.Returned;

/**
 * A draft as JSON, without its files. Old documents stay as they are, so names here are only ever added, and what was added
 * is not in all of them.
 */
record DraftDocument(
        String id,
        String title,
        Optional<String> folder,
        int base,
        SortedMap<String, ChangePart> changes,
        List<String> authors,
        Optional<HandedOverPart> handedOver,
        Optional<ReturnedPart> returned,
        String state) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(BookDraft it) {
        var changes = new TreeMap<String, ChangePart>();
        it.changes().forEach((file, change) -> changes.put(file, ChangePart.of(change)));
        return JSON.writeValueAsString(new DraftDocument(
                it.id().value(),
                it.title(),
                it.folder(),
                it.base(),
                changes,
                it.authors().stream().map(Person.Id::value).toList(),
                it.handedOver().map(HandedOverPart::of),
                it.returned().map(ReturnedPart::of),
                it.state().name()));
    }

    static BookDraft read(String json, Map<String, byte[]> files) {
        return JSON.readValue(json, DraftDocument.class).draft(new BookFiles(files));
    }

    private BookDraft draft(BookFiles files) {
        var changed = new TreeMap<String, BookDraft.LastChange>();
        changes.forEach((file, change) -> changed.put(file, change.change()));
        return new BookDraft(
                new BookDraft.Id(id),
                title,
                folder,
                base,
                files,
                changed,
                authors.stream().map(Person.Id::new).toList(),
                handedOver.map(HandedOverPart::handedOver),
                returned.map(ReturnedPart::returned),
                BookDraft.State.valueOf(state));
    }

    record ChangePart(long version, Optional<String> by, String at) {

        static ChangePart of(BookDraft.LastChange it) {
            return new ChangePart(
                    it.version(), it.by().map(Person.Id::value), it.at().toString());
        }

        BookDraft.LastChange change() {
            return new BookDraft.LastChange(version, by.map(Person.Id::new), Instant.parse(at));
        }
    }

    record ReturnedPart(String by, String at, String remark) {

        static ReturnedPart of(Returned it) {
            return new ReturnedPart(it.by().value(), it.at().toString(), it.remark());
        }

        Returned returned() {
            return new Returned(new Person.Id(by), Instant.parse(at), remark);
        }
    }

    record HandedOverPart(String by, String at, String reason, String report, Optional<String> from) {

        static HandedOverPart of(HandedOver it) {
            return new HandedOverPart(
                    it.by().value(),
                    it.at().toString(),
                    it.reason(),
                    it.report(),
                    it.from().map(LocalDateTime::toString));
        }

        HandedOver handedOver() {
            return new HandedOver(new Person.Id(by), Instant.parse(at), reason, report, from.map(LocalDateTime::parse));
        }
    }
}
