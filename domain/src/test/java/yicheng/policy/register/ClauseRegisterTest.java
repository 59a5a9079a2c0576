package yicheng.policy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yicheng.people.rights.Operation;
import yicheng.policy.Clause;
import yicheng.topic.life.Act;

class ClauseRegisterTest {

    @Test
    void every_right_and_every_step_of_a_topic_cites_a_clause_of_it() {
        var cited = Stream.concat(
                Arrays.stream(Operation.values()).map(Operation::clause),
                Arrays.stream(Act.values()).map(Act::clause));

        assertThat(cited).map(Clause::id).allMatch(ClauseRegister::has);
    }

    @Test
    void a_clause_stands_in_the_chapter_that_its_number_names() {
        assertThat(ClauseRegister.chapters())
                .allSatisfy(chapter -> assertThat(chapter.clauses())
                        .extracting(registered -> registered.clause().id())
                        .isNotEmpty()
                        .allMatch(id -> id.startsWith(chapter.number() + ".")));
    }

    @Test
    void no_two_clauses_say_the_same() {
        assertThat(ClauseRegister.all())
                .extracting(registered -> registered.statement().zh())
                .doesNotHaveDuplicates();
        assertThat(ClauseRegister.all())
                .extracting(registered -> registered.statement().en())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_nearest_ones_to_a_slip_are_known() {
        assertThat(ClauseRegister.has("3.1.review.mony")).isFalse();
        assertThat(ClauseRegister.nearest("3.1.review.mony")).hasSize(3).startsWith("3.1.review.money");
        assertThat(ClauseRegister.nearest("1.collision")).startsWith("1.collision*");
    }

    @Test
    void a_book_that_cites_nothing_has_lost_whatever_rules_should_carry() {
        var lost = ClauseRegister.lostBy(List.of(new Clause("3.1.review.money")));

        assertThat(lost)
                .extracting(registered -> registered.clause().id())
                .contains("3.1.review.hr")
                .doesNotContain("3.1.review.money", "4.2.chair");
    }
}
