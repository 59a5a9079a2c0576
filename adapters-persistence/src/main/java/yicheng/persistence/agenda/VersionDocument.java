package yicheng.persistence.agenda;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.Cause;
import yicheng.people.Person;
import yicheng.policy.Edition;

/** A version of an agenda as JSON. Old documents stay as they are, so names here are only ever added. */
record VersionDocument(
        int number,
        String at,
        String by,
        String cause,
        String reason,
        String edition,
        String editionName,
        int lengthMinutes,
        int fixedMinutes,
        List<LinePart> lines,
        String hash) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader READER = JSON.readerFor(VersionDocument.class);

    static String json(AgendaVersion it) {
        return JSON.writeValueAsString(new VersionDocument(
                it.number(),
                it.at().toString(),
                it.by().value(),
                it.cause().name(),
                it.reason(),
                it.edition().id(),
                it.edition().name(),
                it.lengthMinutes(),
                it.fixedMinutes(),
                it.lines().stream().map(LinePart::of).toList(),
                it.hash()));
    }

    static AgendaVersion read(String json) {
        VersionDocument it = READER.readValue(json);
        return it.version();
    }

    private AgendaVersion version() {
        return new AgendaVersion(
                number,
                Instant.parse(at),
                new Person.Id(by),
                Cause.valueOf(cause),
                reason,
                new Edition(edition, editionName),
                lengthMinutes,
                fixedMinutes,
                lines.stream().map(LinePart::line).toList(),
                hash);
    }
}
