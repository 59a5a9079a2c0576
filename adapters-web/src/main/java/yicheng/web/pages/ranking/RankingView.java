package yicheng.web.pages.ranking;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.agenda.Agenda;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Text;

/**
 * The topics as typed and their order.
 *
 * @param meeting the one chosen
 * @param offered to choose from
 * @param agenda empty while nothing is typed, or where something cannot be read
 */
public record RankingView(
        PlannedMeeting meeting,
        List<PlannedMeeting> offered,
        String speakers,
        List<RankingRow> rows,
        List<Text> faults,
        Optional<Agenda> agenda) {

    public LocalDateTime start() {
        return meeting.held().orElseThrow().start();
    }
}
