package yicheng.agenda.version;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import yicheng.journal.Fingerprint;
import yicheng.meeting.MeetingRef;

/** Names what an agenda says, for a paper copy to be compared with it. */
final class AgendaHash {

    private AgendaHash() {}

    static String of(MeetingRef meeting, int number, List<Line> lines) {
        var said = lines.stream()
                .map(AgendaHash::said)
                .collect(Collectors.joining("\u001e", meeting + "\u001e" + number + "\u001e", ""));
        return Fingerprint.of(said.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(Line line) {
        return String.join(
                "\u001f",
                String.valueOf(line.number()),
                String.valueOf(line.byRules()),
                line.topic().value(),
                line.title(),
                line.department().value(),
                line.joint().toString(),
                line.presenter(),
                line.observers().toString(),
                String.valueOf(line.minutes()),
                String.valueOf(line.begins()),
                String.valueOf(line.fits()),
                line.why().zh(),
                line.remark());
    }
}
