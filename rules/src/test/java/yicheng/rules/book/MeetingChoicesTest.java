package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yicheng.calendar.DeadlineRoll;
import yicheng.calendar.TimeLimit;
import yicheng.meeting.Kind;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.TimetableRules;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBook;
import yicheng.rules.DroolsRuleBench;

/** Each choice in a sentence of the chapter, chosen otherwise than in the shipped book. */
class MeetingChoicesTest {

    private static RuleBook book;

    @BeforeAll
    static void choose() {
        var text = new String(ShippedBook.files().byName().get("meetings.dslr"), StandardCharsets.UTF_8)
                .replace("跨到下一周的并入下一次，周末调休上班日可以开会", "跨到下一周的照常召开，周末调休上班日不开会")
                .replace("期限遇休息日提前至上一个工作日", "期限遇休息日顺延至下一个工作日")
                .replace("同一半天相撞时，建议合并召开", "同一半天相撞时，各自召开")
                .replace("17:00，含当日", "17:00，不含当日");
        var files = new TreeMap<>(ShippedBook.files().byName());
        files.put("meetings.dslr", text.getBytes(StandardCharsets.UTF_8));
        book = new DroolsRuleBench(Chapters.all(), Optional.empty()).load(new BookFiles(files), "试");
    }

    @Test
    void a_weekly_meeting_may_stand_in_the_next_week_and_keep_off_make_up_weekends() {
        assertThat(terms(book, Kind.WEEKLY, Term.Roll.class))
                .extracting(Term.Roll::withinWeek, Term.Roll::avoidWeekend)
                .containsExactly(tuple(false, true));
        assertThat(terms(ShippedRules.BOOK, Kind.WEEKLY, Term.Roll.class))
                .extracting(Term.Roll::withinWeek, Term.Roll::avoidWeekend)
                .containsExactly(tuple(true, false));
    }

    @Test
    void a_deadline_may_move_back_and_two_meetings_may_both_stand() {
        assertThat(terms(book, Kind.MONTHLY, Term.Deadlines.class))
                .extracting(Term.Deadlines::roll)
                .containsExactly(DeadlineRoll.NEXT_WORKING_DAY);
        assertThat(terms(book, Kind.MONTHLY, Term.SameHalfDay.class))
                .extracting(Term.SameHalfDay::merge)
                .containsExactly(false);
    }

    @Test
    void the_25th_itself_may_be_too_late() {
        assertThat(terms(book, Kind.MONTHLY, Term.Limit.class))
                .extracting(Term.Limit::limit)
                .filteredOn(TimeLimit.DayOfMonthBefore.class::isInstance)
                .map(TimeLimit.DayOfMonthBefore.class::cast)
                .extracting(TimeLimit.DayOfMonthBefore::inclusive)
                .containsExactly(false);
    }

    private static <T extends Term> List<T> terms(RuleBook from, Kind kind, Class<T> type) {
        return from.rules(TimetableRules.class).terms(new MeetingFacts(kind, 2026, 11)).stream()
                .flatMap(term -> type.isInstance(term) ? Stream.of(type.cast(term)) : Stream.empty())
                .toList();
    }
}
