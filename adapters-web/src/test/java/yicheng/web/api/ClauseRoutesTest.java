package yicheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import yicheng.TestOffice;
import yicheng.web.RunningServer;

class ClauseRoutesTest {

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.office());

    @Test
    void every_clause_says_what_it_asks_for_and_what_carries_it() {
        var policy = office.get("/api/v1/policy/clauses");

        assertThat(policy.all("/chapters", "/printed")).contains("序言", "一", "三（一）", "四（二）");
        assertThat(policy.all("/chapters/3/clauses", "/id")).startsWith("3.1.submit.weekly", "3.1.submit.by");
        assertThat(policy.at("/chapters/3/clauses/20/rules/0/id")).isEqualTo("review.major-funds");
        assertThat(policy.at("/chapters/3/clauses/1/code/0"))
                .isEqualTo("domain/src/main/java/yicheng/topic/intake/SubmitTopic.java");
    }

    @Test
    void a_contradiction_names_its_clauses_and_meetings() {
        var policy = office.get("/api/v1/policy/clauses");

        assertThat(policy.at("/contradictions/0/number")).isEqualTo("K-01");
        assertThat(policy.at("/contradictions/0/clauses/1")).isEqualTo("3.1.list.when");
        assertThat(policy.at("/chapters/3/clauses/0/contradictions/0")).isEqualTo("K-01");
    }

    @Test
    void who_has_it_does_not_get_it_again() {
        var etag = office.get("/api/v1/policy/clauses").header("ETag");

        assertThat(office.get("/api/v1/policy/clauses", "If-None-Match", etag).status())
                .isEqualTo(304);
    }
}
