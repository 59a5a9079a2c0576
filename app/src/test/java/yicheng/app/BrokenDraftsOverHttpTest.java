package yicheng.app;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yicheng.app.Caller.Reply;
import yicheng.rules.book.ShippedBook;

/** Drafts with every mistake that is made in practice, while the office goes on working by the edition in force. */
class BrokenDraftsOverHttpTest {

    private static final int REQUESTS = 1_000;
    private static final String REVIEW = """
            {'meeting':'weekly:2026-11-30','topic':{'title':'购置检测设备','department':'业务一部','amount':'40万元'}}""";
    private static final String TOPIC = """
            {'department':'业务一部','meeting':'weekly:2026-11-30','submit':true,
             'form':{'title':'购置检测设备','background':'现有设备老化','matters':['是否购置'],'amount':'40万元'}}""";

    /** What came back, and the edition it named. */
    private record Answered(String outcome, String edition) {}

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    private ServedUnit unit;
    private Caller author;
    private Caller director;

    @BeforeEach
    void open() {
        unit = ServedUnit.at(LocalDateTime.of(2026, 11, 24, 10, 0), data, cache);
        author = unit.caller(RULE_ADMINISTRATOR);
        director = unit.caller(DIRECTOR);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void each_is_told_where_its_mistake_begins_and_refused_while_a_thousand_requests_get_their_answers() {
        var inForce = author.get("/rules").at("/edition/id");
        var others = Executors.newFixedThreadPool(4);
        try {
            var topic = unit.caller(HEAD_OF_FIRST).post("/topics", TOPIC).at("/id");
            var clerk = unit.caller(CLERK);
            var answers = IntStream.range(0, REQUESTS)
                    .mapToObj(number -> others.submit(() -> asked(clerk, topic, number)))
                    .toList();

            var soft = new SoftAssertions();
            Stream.of(BrokenDraft.inSentences(), BrokenDraft.inTheLanguageOfRules())
                    .flatMap(List::stream)
                    .forEach(broken -> isToldAndRefused(broken, soft));
            soft.assertAll();

            assertThat(answers.stream().map(BrokenDraftsOverHttpTest::done).collect(toSet()))
                    .containsExactly(new Answered("200", inForce));
        } finally {
            others.shutdownNow();
        }
    }

    @Test
    void a_file_as_other_editors_write_it_means_the_same() {
        var text = new String(ShippedBook.files().byName().get("review.dslr"), StandardCharsets.UTF_8);
        var typed =
                "\uFEFF" + text.replace("\n", "\r\n").replace("  - ", "\t- ").replace("达到 30 万元", "达到　３０　万元");

        var saved = saved(begun(), "review.dslr", typed);
        var check = author.get(at(saved, "/check"));

        assertThat(typed).contains("\t- 金额达到　３０　万元\r\n");
        assertThat(check.all("/faults", "/message")).isEmpty();
        assertThat(check.at("/edition")).isEqualTo(author.get("/rules").at("/edition/id"));
    }

    private void isToldAndRefused(BrokenDraft broken, SoftAssertions soft) {
        var saved = saved(begun(), broken.file(), broken.text());
        var check = author.get(at(saved, "/check"));
        var published = director.post(
                at(saved, "/publication"), "{'report':'none','reason':'按新标准执行'}", "If-Match", saved.version());

        soft.assertThat(check.outcome()).as("check of " + broken).isEqualTo("200");
        soft.assertThat(check.at("/passes")).as("check of " + broken).isEqualTo("false");
        soft.assertThat(check.all("/faults", "/message"))
                .as("faults of " + broken)
                .hasSize(1);
        soft.assertThat(place(check)).as("place in " + broken).isEqualTo(place(broken));
        soft.assertThat(published.outcome()).as("publication of " + broken).isEqualTo("422 refused");
        soft.assertThat(published.at("/findings/0/text"))
                .as("refusal of " + broken)
                .startsWith("%s 第 %d 行第 %d 列：".formatted(broken.file(), broken.line(), broken.column()));
    }

    private static String place(Reply check) {
        return "%s:%s:%s"
                .formatted(check.at("/faults/0/file"), check.at("/faults/0/line"), check.at("/faults/0/column"));
    }

    private static String place(BrokenDraft broken) {
        return "%s:%d:%d".formatted(broken.file(), broken.line(), broken.column());
    }

    private static Answered asked(Caller clerk, String topic, int number) {
        return switch (number % 4) {
            case 0 -> answered(clerk.post("/reviews", REVIEW), "/edition/id");
            case 1 -> answered(clerk.get("/rules"), "/edition/id");
            case 2 -> answered(clerk.get("/rules/review.major-funds"), "/edition/id");
            default -> answered(clerk.get("/topics/" + topic), "/judged/edition/id");
        };
    }

    private static Answered answered(Reply reply, String edition) {
        return new Answered(reply.outcome(), reply.at(edition));
    }

    private static Answered done(Future<Answered> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException lost) {
            return new Answered(lost.toString(), "");
        }
    }

    private Reply begun() {
        return author.post("/rules/drafts", "{'title':'调整重大资金标准'}");
    }

    private Reply saved(Reply draft, String file, String text) {
        return author.putText(at(draft, "/files/" + file), text, "If-Match", draft.version());
    }

    private static String at(Reply draft, String path) {
        return "/rules/drafts/" + draft.at("/id") + path;
    }
}
