package yicheng.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.findings;
import static yicheng.policy.Answered.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yicheng.HandWrittenPreparationRules;
import yicheng.meeting.Kind;
import yicheng.people.RoomLayout;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBook;
import yicheng.preparation.Checklist;
import yicheng.preparation.Precedence;
import yicheng.preparation.PreparationFacts;
import yicheng.preparation.PreparationRules;
import yicheng.preparation.PreparationTerm;
import yicheng.preparation.PreparationTerms;
import yicheng.preparation.seat.GuestArea;
import yicheng.preparation.seat.Hand;
import yicheng.preparation.seat.PlanSeating;
import yicheng.preparation.seat.SeatConvention;
import yicheng.preparation.seat.SeatGroup;
import yicheng.preparation.seat.Seated;
import yicheng.preparation.seat.SideOrder;
import yicheng.rules.DroolsRuleBench;

/** The shipped chapter, and each choice in its sentences chosen otherwise. */
class PreparationChapterTest {

    private static RuleBook book;

    @BeforeAll
    static void choose() {
        var text = new String(ShippedBook.files().byName().get("preparation.dslr"), StandardCharsets.UTF_8)
                .replace("以书记为 1 号", "以主任为 1 号")
                .replace("1 号居中，2 号坐在 1 号左手\n", "1 号居中，2 号坐在 1 号右手\n")
                .replace("同居中间，2 号坐在 1 号左手\n", "同居中间，2 号坐在 1 号右手\n")
                .replace("分列两侧，左右交替\n", "分列两侧，前一半在左\n")
                .replace("代表在前排班子成员两旁就座\n结束", "代表在会场后方就座\n结束")
                .replace("加注“（代）”", "加注“代”")
                .replace("记录席设 2 个座位", "记录席设 3 个座位")
                .replace("要办：“茶水准备”", "要办：“茶水准备、绿植”")
                .replace("会前 35 分钟提醒办公室做会前检查\n结束", "会前 45 分钟提醒办公室做会前检查\n结束");
        var files = new TreeMap<>(ShippedBook.files().byName());
        files.put("preparation.dslr", text.getBytes(StandardCharsets.UTF_8));
        book = new DroolsRuleBench(Chapters.all(), Optional.empty()).load(new BookFiles(files), "试");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_shipped_chapter_says_what_the_one_written_in_java_says(Kind kind) {
        var facts = new PreparationFacts(kind);

        var shipped = ShippedRules.BOOK.rules(PreparationRules.class).terms(facts);

        assertThat(shipped)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("rule")
                .containsExactlyElementsOf(new HandWrittenPreparationRules().terms(facts));
        assertThat(done(new PreparationTerms(kind, shipped).convention()).recorders())
                .isEqualTo(2);
    }

    @Test
    void one_word_makes_number_two_sit_at_the_other_hand_and_another_halves_the_departments() {
        var terms = PreparationTerms.of(book, Kind.MONTHLY);

        assertThat(done(terms.convention()))
                .isEqualTo(new SeatConvention(Hand.RIGHT, Hand.RIGHT, SideOrder.HALVES, GuestArea.BACK, 3, "代"));
        assertThat(terms.precedence()).isEqualTo(Precedence.DIRECTOR);
    }

    @Test
    void of_four_leaders_number_two_changes_sides_with_that_word() {
        var shipped = PreparationTerms.of(ShippedRules.BOOK, Kind.WEEKLY);
        var otherwise = PreparationTerms.of(book, Kind.WEEKLY);

        assertThat(secondOfFour(shipped)).isEqualTo("L1");
        assertThat(secondOfFour(otherwise)).isEqualTo("R1");
    }

    private static String secondOfFour(PreparationTerms terms) {
        var leaders = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> new Seated("leader" + n, "领导" + n, "", SeatGroup.LEADER, n, Optional.empty()))
                .toList();
        var room = new RoomLayout(7, 4, 1, 6, RoomLayout.Wall.AHEAD, RoomLayout.Wall.AHEAD);
        var plan = new PlanSeating(room, done(terms.convention())).of(leaders).plan();
        return plan.of("leader2").orElseThrow().label();
    }

    @Test
    void items_and_the_minutes_of_the_reminder_are_the_offices_to_change() {
        var terms = PreparationTerms.of(book, Kind.WEEKLY);

        assertThat(terms.tasks(Checklist.VENUE))
                .extracting(PreparationTerm.Task::name)
                .endsWith("茶水准备", "绿植");
        assertThat(terms.startReminders(Checklist.CHECK))
                .extracting(PreparationTerm.StartReminder::minutes)
                .isEqualTo(List.of(45));
    }

    @Test
    void what_the_chapter_leaves_open_is_a_finding_that_says_what_to_add() {
        var open = new PreparationTerms(Kind.WEEKLY, List.of());

        assertThat(findings(open.convention())).hasSize(8);
        assertThat(refusal(open.convention())).startsWith("规则库没有写明周例会班子成员的次序，请在“会前准备”一章补上一条");
    }
}
