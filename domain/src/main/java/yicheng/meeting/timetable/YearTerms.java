package yicheng.meeting.timetable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yicheng.meeting.Kind;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Terms;
import yicheng.meeting.terms.TimetableRules;
import yicheng.policy.Finding;

/** The terms of one year: each regular kind of meeting, month by month. */
final class YearTerms {

    private final Map<MeetingFacts, Terms> terms = new HashMap<>();

    YearTerms(int year, TimetableRules rules) {
        for (var kind : Kind.REGULAR) {
            for (int month = 1; month <= 12; month++) {
                var facts = new MeetingFacts(kind, year, month);
                terms.put(facts, new Terms(facts, rules.terms(facts)));
            }
        }
    }

    Terms on(Kind kind, LocalDate day) {
        return terms.get(new MeetingFacts(kind, day.getYear(), day.getMonthValue()));
    }

    List<Finding> gaps() {
        return terms.values().stream()
                .flatMap(said -> said.gaps().stream())
                .distinct()
                .toList();
    }
}
