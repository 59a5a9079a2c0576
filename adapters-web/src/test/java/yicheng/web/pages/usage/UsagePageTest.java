package yicheng.web.pages.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.rulebook.BookStory;
import yicheng.web.RunningServer;
import yicheng.web.pages.Guest;

class UsagePageTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @AutoClose
    private final RunningServer server = RunningServer.of(story.topics.office);

    private final Guest administrator = Guest.signedIn(server, RULE_ADMINISTRATOR);

    @Test
    void an_office_that_judged_nothing_is_told_what_will_stand_here() {
        assertThat(administrator.get("/rules/statistics").html())
                .contains("还没有审核过议题")
                .doesNotContain("从未用过</dt>");
    }

    @Test
    void a_rule_that_decided_is_counted_with_its_last_time_and_too_few_judgements_are_no_reason_to_act() {
        story.spending("购置检测设备", "400000");

        var page = administrator.get("/rules/statistics").html();

        assertThat(page).contains("/rules#review.major-funds", "1 次", "审核还不多").doesNotContain("meetings.weekly\"");
    }

    @Test
    void a_rule_that_never_spoke_is_told_and_advice_waits_until_there_are_enough_judgements() {
        story.spending("购置打印纸", "2000");

        assertThat(administrator.get("/rules/statistics?sort=least").html()).contains("从未用过", "审核还不多");
    }

    @Test
    void figures_are_for_who_may_see_drafts() {
        assertThat(Guest.signedIn(server, HEAD_OF_FIRST)
                        .get("/rules/statistics")
                        .status())
                .isEqualTo(403);
        assertThat(Guest.of(server).get("/rules/statistics").path()).startsWith("/sign-in");
    }
}
