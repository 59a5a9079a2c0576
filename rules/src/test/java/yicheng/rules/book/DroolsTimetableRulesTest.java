package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yicheng.HandWrittenTimetableRules;
import yicheng.meeting.Kind;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.TimetableRules;
import yicheng.meeting.terms.TimetableRulesContract;
import yicheng.meeting.terms.WeeklyMode;

class DroolsTimetableRulesTest extends TimetableRulesContract {

    @Override
    protected TimetableRules rules() {
        return ShippedRules.BOOK.rules(TimetableRules.class);
    }

    /** But for their rules' names, the sentences lay down what plain Java does; waived steps of ad hoc meetings aside. */
    @ParameterizedTest
    @EnumSource(names = {"WEEKLY", "MONTHLY", "QUARTERLY"})
    void the_sentences_mean_what_plain_java_says(Kind kind) {
        var facts = new MeetingFacts(kind, 2026, 5);

        assertThat(rules().terms(facts))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("rule")
                .containsExactlyInAnyOrderElementsOf(plain(facts));
    }

    private static List<Term> plain(MeetingFacts facts) {
        return new HandWrittenTimetableRules(WeeklyMode.COMPRESS).terms(facts);
    }
}
