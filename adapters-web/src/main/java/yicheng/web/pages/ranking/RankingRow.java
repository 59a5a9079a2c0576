package yicheng.web.pages.ranking;

import io.javalin.http.Context;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import yicheng.agenda.Candidate;
import yicheng.agenda.RankingFacts;
import yicheng.meeting.Kind;
import yicheng.policy.Text;

/** A topic's line of the form as typed. */
public record RankingRow(
        String title, boolean urgent, boolean important, String departments, String submitted, String minutes) {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST = 999;

    static RankingRow blank() {
        return new RankingRow("", false, false, "", "", "");
    }

    static RankingRow typedIn(Context asked, int row) {
        return new RankingRow(
                text(asked, row, "title"),
                !text(asked, row, "urgent").isEmpty(),
                !text(asked, row, "important").isEmpty(),
                text(asked, row, "departments"),
                text(asked, row, "submitted"),
                text(asked, row, "minutes"));
    }

    /** The name of an input, e.g. {@code topic.0.title}. */
    public static String input(String row, String column) {
        return "topic." + row + "." + column;
    }

    boolean empty() {
        return title.isBlank();
    }

    Candidate candidate(int row, Kind kind, LocalDateTime now) {
        var facts = new RankingFacts(
                kind, title, urgent, important, number(departments).orElse(1), moment().orElse(now), List.of());
        return new Candidate(String.valueOf(row), facts, number(minutes));
    }

    List<Text> faults(int row) {
        var faults = new ArrayList<Text>();
        if (title.length() > LONGEST_TITLE) {
            faults.add(Text.of(
                    "第 %d 行议题名称有 %d 个字，最多 %d 个".formatted(row + 1, title.length(), LONGEST_TITLE),
                    "row %d: the title has %d characters, at most %d are taken"
                            .formatted(row + 1, title.length(), LONGEST_TITLE)));
        }
        if (!departments.isBlank() && number(departments).isEmpty()) {
            faults.add(fault(row, "部门数", "departments", departments, "请填 1 至 999 的整数", "write 1 to 999"));
        }
        if (!minutes.isBlank() && number(minutes).isEmpty()) {
            faults.add(fault(row, "分钟", "minutes", minutes, "请填 1 至 999 的整数", "write 1 to 999"));
        }
        if (!submitted.isBlank() && moment().isEmpty()) {
            faults.add(fault(
                    row, "提交时间", "submitted", submitted, "请填如 2026-11-24T10:00", "write such as 2026-11-24T10:00"));
        }
        return faults;
    }

    private static Text fault(int row, String zh, String en, String typed, String advice, String english) {
        var shown = typed.length() <= 20 ? typed : typed.substring(0, 20) + "…";
        return Text.of(
                "第 %d 行%s“%s”无法识别：%s".formatted(row + 1, zh, shown, advice),
                "row %d, %s \"%s\": %s".formatted(row + 1, en, shown, english));
    }

    private static OptionalInt number(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (!plain.matches("\\d{1,3}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(plain);
        return number >= 1 && number <= MOST ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private Optional<LocalDateTime> moment() {
        try {
            return submitted.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(submitted.strip().replace(' ', 'T')));
        } catch (DateTimeParseException notAMoment) {
            return Optional.empty();
        }
    }

    private static String text(Context asked, int row, String column) {
        return Objects.requireNonNullElse(asked.formParam(input(String.valueOf(row), column)), "")
                .strip();
    }
}
