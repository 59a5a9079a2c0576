package yicheng.web.api.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.web.api.topic.Drafts.COMPLETE;
import static yicheng.web.api.topic.Drafts.drafted;
import static yicheng.web.api.topic.Drafts.handedIn;
import static yicheng.web.api.topic.Drafts.path;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yicheng.SmallBook;
import yicheng.SmallBookFields;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.rulebook.BookStory;
import yicheng.web.Client;
import yicheng.web.RunningServer;

class OwnFieldsOverHttpTest {

    private final BookStory story = BookStory.on(TestOffice.NOW);

    @AutoClose
    private final RunningServer office = RunningServer.of(story.topics.office);

    private final Client head = Client.signedIn(office, FiveDepartments.HEAD_OF_FIRST);

    @BeforeEach
    void the_book_has_them() {
        story.published(SmallBookFields.book());
    }

    @Test
    void the_rule_book_lists_them() {
        var book = head.get("/rules");

        assertThat(book.all("/ownFields", "/name")).containsExactly("涉密等级", "预计人数");
        assertThat(book.at("/ownFields/0/options/2")).isEqualTo("秘密");
        assertThat(book.at("/ownFields/1/meetings/0")).isEqualTo("monthly");
    }

    @Test
    void a_topic_keeps_what_stands_in_them_and_findings_name_them() {
        var topic = head.post("/topics", handedIn(COMPLETE + ",\"own\":{\"涉密等级\":\"秘密\"}"));

        assertThat(topic.status()).isEqualTo(201);
        assertThat(topic.at("/form/own/涉密等级")).isEqualTo("秘密");
        assertThat(topic.all("/judged/findings", "/field")).contains("own.涉密等级");
        assertThat(topic.all("/judged/findings", "/fieldLabel")).contains("涉密等级");
        assertThat(topic.at("/judged/facts/own.涉密等级")).isEqualTo("秘密");
    }

    @Test
    void a_review_judges_them_and_says_where_a_value_cannot_be_read() {
        var judged = review("{\"涉密等级\":\"秘密\"}");
        var unreadable = review("{\"预计人数\":\"很多\"}");

        assertThat(judged.at("/reviews/0/verdict/code")).isEqualTo("return");
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.at("/errors/0/pointer")).isEqualTo("/topics/0/own/预计人数");
    }

    @Test
    void a_name_that_the_book_does_not_have_is_refused_with_the_nearest() {
        var draft = drafted(head, "\"own\":{\"涉密登记\":\"秘密\"}");
        var reviewed = review("{\"涉密登记\":\"秘密\"}");

        assertThat(draft.status()).isEqualTo(422);
        assertThat(draft.at("/errors/0/pointer")).isEqualTo("/form/own/涉密登记");
        assertThat(draft.at("/errors/0/text")).contains("涉密等级");
        assertThat(reviewed.status()).isEqualTo(422);
    }

    @Test
    void a_topic_that_was_begun_with_a_field_keeps_it_after_the_book_dropped_it() {
        var draft = drafted(head, "\"title\":\"购置\",\"own\":{\"涉密等级\":\"内部\"}");
        story.published(SmallBook.shipped());

        var saved = head.put(
                path(draft),
                "{\"meeting\":\"weekly:2026-11-30\",\"form\":{\"title\":\"购置两台\",\"own\":{\"涉密等级\":\"内部\"}}}",
                Drafts.seen(draft));

        assertThat(saved.at("/form/own/涉密等级")).isEqualTo("内部");
    }

    private yicheng.web.Reply review(String own) {
        return head.post(
                "/reviews",
                "{\"meeting\":\"weekly:2026-11-30\",\"topics\":[{%s,\"department\":\"业务一部\",\"own\":%s}]}"
                        .formatted(COMPLETE, own));
    }
}
