package yicheng.app.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration tells, as its resources have it. */
record Script(
        OfficeWords office,
        List<PersonRow> people,
        List<PastWords> past,
        List<Story> stories,
        List<MeetingStory> meetings) {

    record OfficeWords(
            String name,
            String administrator,
            String login,
            String password,
            List<String> departments,
            Map<String, Integer> rooms,
            Lent lent) {}

    /** The right to submit, lent by a head to a deputy. */
    record Lent(String from, String to, String reason) {}

    /** @param inChargeOf departments, for a leader */
    record PersonRow(String login, String name, String post, String department, List<String> inChargeOf) {}

    record PastWords(String department, String meeting, String outcome, Map<String, String> form) {}

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static Script shipped() {
        return new Script(
                json("office.json", new TypeReference<>() {}),
                rows(),
                json("past.json", new TypeReference<>() {}),
                json("topics.json", new TypeReference<>() {}),
                json("meetings.json", new TypeReference<>() {}));
    }

    private static List<PersonRow> rows() {
        try (var in = open("people.csv");
                var rows = FORMAT.parse(in)) {
            return rows.stream()
                    .map(row -> new PersonRow(
                            row.get("login"),
                            row.get("name"),
                            row.get("post"),
                            row.get("department"),
                            row.get("inChargeOf").isEmpty()
                                    ? List.of()
                                    : List.of(row.get("inChargeOf").split("、"))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> T json(String name, TypeReference<T> type) {
        try (var in = open(name)) {
            return new JsonMapper().readValue(in, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(Script.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    }
}
