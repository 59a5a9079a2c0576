package yicheng.web.pages.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.pages.Visitor.ATTACK;
import static yicheng.web.pages.topics.TopicForms.TUESDAY;
import static yicheng.web.pages.topics.TopicForms.draft;
import static yicheng.web.pages.topics.TopicForms.path;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.web.RunningServer;
import yicheng.web.pages.Colleague;
import yicheng.web.pages.Visitor;

/** Script and markup that somebody types into a topic or its address. */
class MarkupInTopicsTest {

    @AutoClose
    private final RunningServer server = RunningServer.of(TestOffice.setUpOn(TestClock.at(TUESDAY)));

    private final Colleague head = Colleague.of(server, FiveDepartments.HEAD_OF_FIRST);

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/history"})
    void whatever_is_typed_into_a_topic_comes_back_as_text_on_a_page_of_less_than_30_kB(String page) {
        var fields =
                new HashMap<>(draft(ATTACK, Map.of("amount", ATTACK, "indicator.0.name", ATTACK, "matters", ATTACK)));
        fields.put("background", "背景".repeat(500) + ATTACK);
        var address = path(head.sent("/topics/new", fields));

        var answer = head.get(address + page);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .doesNotContain("<script>alert", "<img src=x")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=\"");
        assertThat(answer.travelled()).isLessThan(30_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topics?q=",
                "/topics?stage=",
                "/topics?department=",
                "/topics?meeting=",
                "/topics?after=",
                "/search?q=",
                "/topics/new?meeting=",
                "/topics/%20",
                "/topics/%20/edit?x=",
                "/topics/"
            })
    void an_address_cannot_bring_script_or_a_fault_of_ours(String start) {
        var page = head.get(start + Visitor.encoded(ATTACK));

        assertThat(page.status()).isLessThan(500);
        assertThat(page.html()).doesNotContain("<script>alert", "<img src=x");
    }
}
