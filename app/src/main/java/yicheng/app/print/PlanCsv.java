package yicheng.app.print;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.Deadline;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.meeting.timetable.Timetable;
import yicheng.policy.Language;

/** The timetable as a table file for other programs: the header never changes, one line a meeting, LF. */
public final class PlanCsv {

    private static final String HEADER =
            "kind,nominal,held,start,end,topicsDueLiteral,topicsDue,listDue,decideBy,materialDue,papersDue,venueDue,"
                    + "leaveDue,checkAt,status,note";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final Language language;

    public PlanCsv(Language language) {
        this.language = language;
    }

    public void print(Timetable timetable, PrintStream out) {
        out.print(HEADER + "\n");
        timetable.meetings().forEach(meeting -> out.print(line(meeting) + "\n"));
        out.flush();
    }

    private String line(PlannedMeeting meeting) {
        var cells = new ArrayList<String>();
        cells.add(meeting.kind().code());
        cells.add(meeting.nominal().toString());
        cells.add(meeting.held().map(held -> held.day().toString()).orElse(""));
        cells.add(time(meeting.held().map(PlannedMeeting.Held::start)));
        cells.add(time(meeting.held().map(PlannedMeeting.Held::end)));
        cells.add(time(
                meeting.deadline(Step.TOPICS).map(topics -> topics.literal().at())));
        for (var step : List.of(Step.values())) {
            cells.add(time(meeting.deadline(step).map(Deadline::at)));
        }
        cells.add(meeting.status().code());
        cells.add(meeting.notes().stream().map(note -> note.in(language)).collect(Collectors.joining("; ")));
        return FORMAT.format(cells.toArray());
    }

    private static String time(Optional<LocalDateTime> at) {
        return at.map(TIME::format).orElse("");
    }
}
