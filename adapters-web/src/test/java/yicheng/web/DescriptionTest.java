package yicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;

class DescriptionTest {

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.office());

    @Test
    void every_address_of_the_api_is_described_and_every_described_one_is_there() {
        var registered = office.server().addresses().stream()
                .filter(address -> address.matches("(GET|POST|PUT|PATCH|DELETE) (/api/v1/.*|/health)"));

        assertThat(registered).containsExactlyInAnyOrderElementsOf(new Contract().operations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"capital", "weekly"})
    void the_examples_of_a_review_are_judged(String example) {
        var body = new Contract().examples("/api/v1/reviews").get(example);

        assertThat(office.post("/api/v1/reviews", body).status()).isEqualTo(200);
    }

    @Test
    void the_example_of_a_ranking_is_put_in_order() {
        var body = new Contract().examples("/api/v1/rankings").get("three");

        assertThat(office.post("/api/v1/rankings", body).all("/positions", "/key"))
                .containsExactly("a", "c", "b");
    }

    @Test
    void the_description_serves_itself() {
        var yaml = office.get("/api/v1/openapi.yaml");

        assertThat(yaml.answer().body()).startsWith("openapi: 3.1.0");
    }

    @Test
    void a_page_shows_the_description_without_any_inline_script() throws IOException, InterruptedException {
        var page = office.fetch("/api", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body()).contains("/api/ui/swagger-ui-bundle.js").doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/ui/swagger-ui-bundle.js", "/api/ui/swagger-ui.css", "/api/start.js"})
    void all_that_the_page_needs_is_here(String file) throws IOException, InterruptedException {
        assertThat(office.fetch(file).statusCode()).isEqualTo(200);
    }
}
