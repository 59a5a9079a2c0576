package yicheng.rules.book;

import java.util.List;
import yicheng.agenda.PriorityRules;
import yicheng.agenda.RankingFacts;
import yicheng.meeting.adhoc.AdhocFacts;
import yicheng.meeting.adhoc.AdhocRules;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.TimetableRules;
import yicheng.policy.Text;
import yicheng.preparation.PreparationFacts;
import yicheng.preparation.PreparationRules;
import yicheng.rules.book.attendance.AttendanceChapter;
import yicheng.rules.book.rows.AdhocRow;
import yicheng.rules.book.rows.MeetingRow;
import yicheng.rules.book.rows.PreparationRow;
import yicheng.rules.book.rows.RankingRow;
import yicheng.rules.book.rows.TopicRow;
import yicheng.rules.book.saw.AdhocSaw;
import yicheng.rules.book.saw.MeetingSaw;
import yicheng.rules.book.saw.PreparationSaw;
import yicheng.rules.book.saw.RankingSaw;
import yicheng.rules.book.saw.TopicSaw;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.FactType;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;

/** The chapters there are, in the policy's order. */
public final class Chapters {

    private Chapters() {}

    public static List<Chapter<?>> all() {
        return List.of(meetings(), AttendanceChapter.chapter(), review(), priority(), preparation());
    }

    private static Chapter<MeetingsReport> meetings() {
        return Chapter.of("meetings", Text.of("会议", "Meetings"), MeetingsReport.class, MeetingsReport::new)
                .fact(new MeetingRow().of(FactType.of("会议", MeetingFacts.class)).saying(MeetingSaw::in))
                .fact(new AdhocRow().of(FactType.of("临时会议", AdhocFacts.class)).saying(AdhocSaw::in))
                .port(TimetableRules.class, judge -> facts -> judge.of(facts).terms())
                .port(
                        AdhocRules.class,
                        judge -> facts ->
                                judge.into(new MeetingsReport(facts), facts).ofAdhoc());
    }

    private static Chapter<ReviewReport> review() {
        return Chapter.of("review", Text.of("议题审核", "Topic review"), ReviewReport.class, ReviewReport::new)
                .fact(new TopicRow().of(FactType.of("议题", TopicFacts.class)).saying(TopicSaw::in))
                .port(
                        ReviewRules.class,
                        judge -> facts ->
                                judge.into(new ReviewReport(facts), facts).findings());
    }

    private static Chapter<PriorityReport> priority() {
        return Chapter.of("priority", Text.of("议题排序", "Topic ranking"), PriorityReport.class, PriorityReport::new)
                .fact(new RankingRow().of(FactType.of("议题", RankingFacts.class)).saying(RankingSaw::in))
                .port(
                        PriorityRules.class,
                        judge -> facts ->
                                judge.into(new PriorityReport(facts), facts).rankings());
    }

    private static Chapter<PreparationReport> preparation() {
        return Chapter.of(
                        "preparation", Text.of("会前准备", "Preparation"), PreparationReport.class, PreparationReport::new)
                .fact(new PreparationRow()
                        .of(FactType.of("会议", PreparationFacts.class))
                        .saying(PreparationSaw::in))
                .port(PreparationRules.class, judge -> facts -> judge.of(facts).terms());
    }
}
