package yicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.TestOffice;

class WebServerTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 0);

    @AutoClose
    private static final RunningServer office = RunningServer.of(TestOffice.office());

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1", "/api/v1/", "/api/v1/nothing", "/api/v1/timetable/2026", "/nowhere"})
    void an_address_that_is_not_there_is_a_problem(String path) {
        assertThat(office.get(path + "?x=1").problem()).isEqualTo("404 not_found");
    }

    @ParameterizedTest
    @CsvSource({"DELETE,/api/v1/reviews,POST", "GET,/api/v1/reviews,POST", "PUT,/api/v1/rules,GET", "POST,/health,GET"})
    void another_method_is_answered_with_those_that_are_there(String method, String path, String allowed) {
        var problem = office.send(method, path, BodyPublishers.noBody());

        assertThat(problem.problem()).isEqualTo("405 method_not_allowed");
        assertThat(problem.header("Allow")).contains(allowed);
    }

    /** Somebody whose form was refused asks for that page again, in the other language. */
    @Test
    void where_only_forms_are_sent_a_person_is_led_to_the_form() throws IOException, InterruptedException {
        var page = office.fetch("/leaves/some/withdraw?back=1", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/leaves/some");
    }

    @Test
    void above_every_form_but_those_that_start_at_the_first_page_there_is_one() {
        var addresses = office.server().addresses();
        var pages = addresses.stream()
                .filter(address -> address.startsWith("GET "))
                .map(address -> address.substring(4))
                .collect(Collectors.toSet());

        assertThat(addresses.stream()
                        .filter(address -> address.startsWith("POST ") && !address.contains("/api/"))
                        .map(address -> address.substring(5))
                        .filter(form -> form.lastIndexOf('/') > 0))
                .allSatisfy(form -> assertThat(steps(form)).anyMatch(pages::contains));
    }

    /** The address itself, and one step above after the other. */
    private static Stream<String> steps(String address) {
        return Stream.iterate(address, one -> !one.isEmpty(), one -> one.substring(0, one.lastIndexOf('/')));
    }

    @Test
    void options_names_the_methods() {
        var options = office.send("OPTIONS", "/api/v1/reviews", BodyPublishers.noBody());

        assertThat(options.status()).isEqualTo(204);
        assertThat(options.header("Allow")).isEqualTo("POST, OPTIONS");
    }

    @Test
    void head_tells_the_same_as_get_without_the_body() {
        var got = office.get("/api/v1/rules");

        var head = office.send("HEAD", "/api/v1/rules", BodyPublishers.noBody());

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/json; charset=gbk",
                "multipart/form-data",
                "application/jsonx",
                "json"
            })
    void a_body_of_another_type_is_not_taken(String type) {
        var problem = office.send("POST", "/api/v1/reviews", BodyPublishers.ofString("{}"), "Content-Type", type);

        assertThat(problem.problem()).isEqualTo("415 unsupported_media_type");
        assertThat(problem.at("/detail")).contains(type);
    }

    @Test
    void a_body_without_a_type_is_not_taken() {
        assertThat(office.send("POST", "/api/v1/rankings", BodyPublishers.ofString("{}"))
                        .problem())
                .isEqualTo("415 unsupported_media_type");
    }

    @Test
    void a_packed_body_is_not_taken() {
        var problem = office.post("/api/v1/reviews", "{}", "Content-Encoding", "gzip");

        assertThat(problem.problem()).isEqualTo("415 unsupported_media_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", ";;;///", "image/png, text/*;q=0.5"})
    void another_format_than_json_is_not_offered(String accept) {
        assertThat(office.get("/api/v1/timetable", "Accept", accept).problem()).isEqualTo("406 not_acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/*;q=0.2", "text/html, application/json", ""})
    void json_is_given_to_who_takes_it(String accept) {
        assertThat(office.get("/api/v1/timetable", "Accept", accept).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "*", ";q=", "en;q=0, zh", "zh-CN,zh;q=0.9,en;q=0.8", "en;q=nonsense"})
    void chinese_is_spoken_unless_english_is_wanted(String language) {
        assertThat(office.get("/api/v1/nothing", "Accept-Language", language).at("/title"))
                .isEqualTo("没有这个地址");
    }

    @Test
    void a_body_of_three_megabytes_is_too_large() {
        var problem = office.post("/api/v1/reviews", "{\"meeting\":\"" + "x".repeat(3_000_000) + "\"}");

        assertThat(problem.problem()).isEqualTo("413 too_large");
        assertThat(problem.at("/detail")).contains("2 MB");
    }

    @Test
    void a_body_of_unknown_length_is_too_large_too() {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3_000_000]));

        var problem = office.send("POST", "/api/v1/reviews", body, "Content-Type", "application/json");

        assertThat(problem.problem()).isEqualTo("413 too_large");
    }

    @Test
    void a_header_of_ten_thousand_characters_is_too_long() {
        var problem = office.get("/health", "X-Long", "x".repeat(10_000));

        assertThat(problem.problem()).isEqualTo("431 headers_too_large");
    }

    @Test
    void an_address_of_ten_thousand_characters_is_too_long() {
        assertThat(office.get("/api/v1/timetable?year=" + "2".repeat(10_000)).problem())
                .isEqualTo("414 headers_too_large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/../openapi.yaml",
                "/static/%2e%2e/openapi.yaml",
                "/static/..%2fopenapi.yaml",
                "/static/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/static/..;/openapi.yaml",
                "/static//../../openapi.yaml",
                "/static/%00",
                "/api/ui/../../../../pom.xml",
                "/static/..%5copenapi.yaml"
            })
    void no_path_leads_out_of_the_folder_of_files(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1")).matches("(?s)HTTP/1.1 (400|404) .*urn:yicheng:problem:.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONSENSE", "GET / HTTP/9.9", "GET /%zz HTTP/1.1", "GET /\u0001 HTTP/1.1"})
    void what_is_no_http_is_refused(String line) throws IOException {
        assertThat(raw(line)).matches("(?s)HTTP/1.1 (400|505) .*");
    }

    @Test
    void people_get_a_page_where_programs_get_json() throws IOException, InterruptedException {
        var page = office.fetch("/nowhere", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("没有这个地址");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/api", "/api/ui/swagger-ui.css", "/nowhere", "/api/v1/nothing"})
    void every_answer_forbids_inline_scripts_and_frames(String path) throws IOException, InterruptedException {
        var headers = office.fetch(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void large_answers_are_packed_for_who_can_unpack() throws IOException, InterruptedException {
        var packed = office.fetch("/api/v1/timetable?year=2026", "Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(String.join(",", packed.headers().allValues("Vary"))).contains("Accept-Language", "Accept-Encoding");
    }

    @Test
    void a_fault_of_ours_shows_a_number_and_nothing_else() {
        try (var broken = RunningServer.of(TestOffice.with(NOW, facts -> {
            throw new IllegalStateException("secret");
        }))) {
            var problem = broken.get("/api/v1/timetable?year=2026");

            assertThat(problem.problem()).isEqualTo("500 internal");
            assertThat(problem.at("/number")).matches("[0-9A-F]{8}");
            assertThat(problem.answer().body()).doesNotContain("secret", "IllegalState");
        }
    }

    @Test
    void even_the_end_of_the_stack_is_a_problem_with_a_number() {
        try (var broken = RunningServer.of(TestOffice.with(NOW, facts -> {
            throw new StackOverflowError();
        }))) {
            assertThat(broken.get("/api/v1/timetable?year=2026").problem()).isEqualTo("500 internal");
        }
    }

    @Test
    void a_request_under_way_is_answered_before_the_server_stops() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = RunningServer.patient(TestOffice.with(NOW, facts -> {
            asked.countDown();
            await(goOn);
            throw new IllegalStateException("answered after all");
        }));
        var answer = CompletableFuture.supplyAsync(() -> slow.get("/api/v1/timetable?year=2026"));
        asked.await();

        var stopped = CompletableFuture.runAsync(slow::close);
        goOn.countDown();

        assertThat(answer.join().problem()).isEqualTo("500 internal");
        stopped.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String raw(String requestLine) throws IOException {
        try (var socket = new Socket("127.0.0.1", office.server().port())) {
            var request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
