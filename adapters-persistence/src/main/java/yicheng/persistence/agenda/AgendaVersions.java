package yicheng.persistence.agenda;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import yicheng.agenda.version.AgendaVersion;
import yicheng.meeting.MeetingRef;

/** The newest versions of all agendas, in pieces. */
public final class AgendaVersions {

    static final String NEWEST = """
            select meeting, document from agenda_version
            where meeting > ? and number =
              (select max(other.number) from agenda_version other where other.meeting = agenda_version.meeting)
            order by meeting limit ?""";

    static final String SINCE = """
            select meeting, document from agenda_version
            where ranked >= ? and number =
              (select max(other.number) from agenda_version other where other.meeting = agenda_version.meeting)
            order by ranked, meeting limit ?""";

    private AgendaVersions() {}

    /** In the order of their meetings' texts. */
    public static Map<MeetingRef, AgendaVersion> newest(Handle handle, Optional<MeetingRef> after, int limit) {
        return read(handle.createQuery(NEWEST)
                .bind(0, after.map(MeetingRef::toString).orElse(""))
                .bind(1, limit));
    }

    /** Those of that moment, to the second, or later. */
    public static Map<MeetingRef, AgendaVersion> since(Handle handle, Instant since, int limit) {
        return read(handle.createQuery(SINCE)
                .bind(0, since.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""))
                .bind(1, limit));
    }

    private static Map<MeetingRef, AgendaVersion> read(Query query) {
        var newest = new LinkedHashMap<MeetingRef, AgendaVersion>();
        query.map((row, context) -> Map.entry(
                        MeetingRef.parse(row.getString("meeting")).orElseThrow(),
                        VersionDocument.read(row.getString("document"))))
                .forEach(version -> newest.put(version.getKey(), version.getValue()));
        return newest;
    }
}
