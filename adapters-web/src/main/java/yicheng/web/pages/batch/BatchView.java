package yicheng.web.pages.batch;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.agenda.Agenda;
import yicheng.policy.Text;
import yicheng.topic.review.Verdict;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.sheets.grid.SheetFault;

/**
 * A table's judgement, or why there is none.
 *
 * @param start of the meeting it was judged for; empty before a table was sent
 * @param agenda of those that pass, where they are few enough for one meeting
 */
public record BatchView(
        MeetingChoices choices,
        String meeting,
        List<SheetFault> faults,
        List<Text> refusals,
        List<Text> notes,
        List<JudgedTopic> topics,
        Optional<LocalDateTime> start,
        Optional<Agenda> agenda) {

    public static final int MOST_SHOWN = 200;

    static BatchView empty(MeetingChoices choices, String meeting) {
        return new BatchView(
                choices, meeting, List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    BatchView faulty(List<SheetFault> found, List<Text> noted) {
        return new BatchView(choices, meeting, found, List.of(), noted, List.of(), Optional.empty(), Optional.empty());
    }

    BatchView refused(List<Text> reasons) {
        return new BatchView(
                choices, meeting, List.of(), reasons, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public boolean failed() {
        return !faults.isEmpty() || !refusals.isEmpty();
    }

    public List<JudgedTopic> shown() {
        return topics.stream().limit(MOST_SHOWN).toList();
    }

    public long passed() {
        return topics.stream()
                .filter(topic -> topic.review().verdict().admits())
                .count();
    }

    /** How many of each verdict, in the order in which they first occur. */
    public Map<Verdict, Integer> counts() {
        var counts = new LinkedHashMap<Verdict, Integer>();
        topics.forEach(topic -> counts.merge(topic.review().verdict(), 1, Integer::sum));
        return counts;
    }

    public String style(Verdict verdict) {
        return verdict.strongest().map(yicheng.web.pages.review.Note::style).orElse("ok");
    }
}
