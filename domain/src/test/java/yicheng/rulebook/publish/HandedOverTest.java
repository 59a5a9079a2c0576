package yicheng.rulebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_BUSINESS;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.journal.StaleVersion;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.rulebook.BookStory;
import yicheng.rulebook.draft.Drafts;

/** A draft that waits to be published comes back: given back by the reviewer, or taken back by an author. */
class HandedOverTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @Test
    void a_reviewer_gives_it_back_with_what_he_wants_changed_and_its_author_hears_of_it() {
        var returned = done(giveBack(DIRECTOR, handedOver(), " 请附依据 "));

        assertThat(returned.draft().handedOver()).isEmpty();
        assertThat(returned.draft().returned()).hasValueSatisfying(came -> {
            assertThat(came.by()).isEqualTo(DIRECTOR);
            assertThat(came.remark()).isEqualTo("请附依据");
        });
        assertThat(inbox(RULE_ADMINISTRATOR)).anyMatch(text -> text.contains("退回修改：请附依据"));
        assertThat(inbox(CLERK)).noneMatch(text -> text.contains("退回修改"));
    }

    @Test
    void the_remark_stays_while_it_is_mended_and_goes_when_it_is_handed_over_again() {
        var returned = done(giveBack(DIRECTOR, handedOver(), "改为 60 万元"));

        var mended = done(story.save(
                RULE_ADMINISTRATOR, returned, "review.dslr", text("review.dslr").replace("50 万元", "60 万元")));
        var again = handOver(mended);

        assertThat(mended.draft().returned()).isPresent();
        assertThat(again.draft().returned()).isEmpty();
        assertThat(again.draft().handedOver()).isPresent();
    }

    @Test
    void without_a_remark_or_with_an_endless_one_it_is_not_given_back() {
        var waiting = handedOver();

        assertThat(refusal(giveBack(DIRECTOR, waiting, " \n"))).contains("要改什么", "0 个字");
        assertThat(refusal(giveBack(DIRECTOR, waiting, "改".repeat(1_001)))).contains("1 至 1000", "1001 个字");
        assertThat(done(giveBack(DIRECTOR, waiting, "改".repeat(1_000))).draft().returned())
                .isPresent();
    }

    @Test
    void who_does_not_publish_gives_nothing_back() {
        var waiting = handedOver();

        assertThat(ground(giveBack(CLERK, waiting, "不同意"))).isEqualTo(Ground.RIGHTS);
        assertThat(ground(giveBack(DEPUTY_FOR_BUSINESS, waiting, "不同意"))).isEqualTo(Ground.RIGHTS);
    }

    @Test
    void what_was_not_handed_over_neither_comes_back_nor_is_taken_back() {
        var draft = story.draft(BookStory.sum(50));

        assertThat(ground(giveBack(DIRECTOR, draft, "不同意"))).isEqualTo(Ground.STATE);
        assertThat(ground(takeBack(RULE_ADMINISTRATOR, draft))).isEqualTo(Ground.STATE);
    }

    @Test
    void an_author_takes_it_back_and_the_reviewer_hears_of_it() {
        var back = done(takeBack(RULE_ADMINISTRATOR, handedOver()));

        assertThat(back.draft().handedOver()).isEmpty();
        assertThat(back.draft().returned()).isEmpty();
        assertThat(inbox(DIRECTOR)).anyMatch(text -> text.contains("已由起草人撤回"));
        assertThat(handOver(back).draft().handedOver()).isPresent();
    }

    @Test
    void who_neither_wrote_it_nor_handed_it_over_does_not_take_it_back() {
        var answer = takeBack(CLERK, handedOver());

        assertThat(ground(answer)).isEqualTo(Ground.RIGHTS);
        assertThat(refusal(answer)).contains("请由他们撤回");
    }

    @Test
    void of_a_reviewer_and_an_author_at_once_the_second_is_told() {
        var waiting = handedOver();
        done(takeBack(RULE_ADMINISTRATOR, waiting));

        assertThatThrownBy(() -> giveBack(DIRECTOR, waiting, "不同意")).isInstanceOf(StaleVersion.class);
    }

    private Drafts.Kept handedOver() {
        return handOver(story.draft(BookStory.sum(50)));
    }

    private Drafts.Kept handOver(Drafts.Kept draft) {
        var report = story.replayed(draft).hash();
        var command = new HandOverDraft.Command(BookStory.id(draft), draft.version(), report, "物价上涨", Optional.empty());
        return done(story.desk().handOverDraft().handle(story.as(RULE_ADMINISTRATOR), command));
    }

    private Answer<Drafts.Kept> giveBack(Person.Id person, Drafts.Kept draft, String remark) {
        var command = new ReturnDraft.Command(BookStory.id(draft), draft.version(), remark);
        return story.desk().returnDraft().handle(story.as(person), command);
    }

    private Answer<Drafts.Kept> takeBack(Person.Id person, Drafts.Kept draft) {
        var command = new TakeBackDraft.Command(BookStory.id(draft), draft.version());
        return story.desk().takeBackDraft().handle(story.as(person), command);
    }

    private List<String> inbox(Person.Id person) {
        return story.topics.office.inbox().of(story.as(person)).stream()
                .map(notice -> notice.text().zh())
                .toList();
    }

    private static String text(String file) {
        return new String(BookStory.sum(50).byName().get(file), StandardCharsets.UTF_8);
    }
}
