package yicheng.web.api.reading;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import yicheng.agenda.Candidate;
import yicheng.agenda.OtherTopic;
import yicheng.agenda.RankingFacts;
import yicheng.meeting.Kind;
import yicheng.policy.Text;
import yicheng.topic.TopicField;

/** Reads one topic that is to be put in order. */
final class CandidateReader {

    /** A topic as it was read; the kind of meeting may stand after it in the body. */
    record Read(
            String key,
            String title,
            boolean urgent,
            boolean important,
            int departments,
            LocalDateTime submittedAt,
            List<String> matters,
            boolean earlier,
            int carriedOver,
            OptionalInt minutes) {
        Candidate candidate(Kind kind) {
            return new Candidate(
                    key,
                    new RankingFacts(kind, title, urgent, important, departments, submittedAt, matters)
                            .carriedOver(carriedOver),
                    minutes);
        }

        OtherTopic dealtWith() {
            return new OtherTopic(key, title, matters, submittedAt, false);
        }
    }

    private static final Set<String> NAMES = new LinkedHashSet<>(List.of(
            "key",
            "title",
            "matters",
            "urgent",
            "important",
            "departments",
            "submittedAt",
            "minutes",
            "state",
            "carriedOver"));
    private static final int LONGEST_KEY = 100;
    private static final int MOST_DEPARTMENTS = 100;
    private static final int MOST_MATTERS = 50;
    private static final int MOST_MINUTES = 600;
    private static final int MOST_TIMES = 99;

    private static final Set<String> EARLIER = Set.of("earlier", "既往");
    private static final Set<String> SUBMITTED = Set.of("submitted", "待审");

    private final WrongValues wrong;
    private final Moments moments;
    private final LocalDateTime now;

    CandidateReader(WrongValues wrong, Moments moments, LocalDateTime now) {
        this.wrong = wrong;
        this.moments = moments;
        this.now = now;
    }

    /** @param number its key where it names none */
    Read read(JsonBody in, int number) {
        var topic = new Values(String.valueOf(number), now);
        in.object(NAMES, new HashSet<>(), name -> {
            switch (name) {
                case "key" -> topic.key = text(in, LONGEST_KEY);
                case "title" -> topic.title = text(in, TopicField.TITLE.maxLength());
                case "matters" -> topic.matters = texts(in, MOST_MATTERS, TopicField.MATTERS.maxLength());
                case "urgent" -> topic.urgent = flag(in);
                case "important" -> topic.important = flag(in);
                case "departments" -> topic.departments = departments(in);
                case "submittedAt" ->
                    topic.submittedAt = MeetingReader.moment(in, moments::read).orElse(now);
                case "carriedOver" ->
                    topic.carriedOver = whole(in, 0, MOST_TIMES).orElse(0);
                case "state" -> topic.earlier = earlier(in);
                default -> topic.minutes = whole(in, 1, MOST_MINUTES);
            }
        });
        if (topic.title.isBlank() && wrong.isEmpty()) {
            wrong.add(in.pointer() + "/title", "", Text.of("请填议题名称", "write the topic's title"));
        }
        return topic.read();
    }

    static OptionalInt whole(JsonBody in, int from, int to) {
        var number = in.isNumber() ? Numbers.whole(in.text(), from, to) : OptionalInt.empty();
        if (number.isEmpty()) {
            in.wrong(Text.of(
                    "请填 %d 至 %d 的整数".formatted(from, to), "write a whole number from %d to %d".formatted(from, to)));
        }
        return number;
    }

    private static String text(JsonBody in, int longest) {
        if (in.isString() && in.text().length() <= longest) {
            return in.text().strip();
        }
        in.wrong(Text.of(
                "请填不超过 %d 字的文字".formatted(longest), "write a string of at most %d characters".formatted(longest)));
        return "";
    }

    private static boolean flag(JsonBody in) {
        if (in.isBoolean()) {
            return in.text().equals("true");
        }
        in.wrongType("true 或 false", "true or false");
        return false;
    }

    private static int departments(JsonBody in) {
        if (!in.isArray()) {
            return whole(in, 1, MOST_DEPARTMENTS).orElse(1);
        }
        var names = texts(in, MOST_DEPARTMENTS, TopicField.DEPARTMENT.maxLength());
        return (int) Math.max(1, names.stream().distinct().count());
    }

    /** Those left blank are none. */
    private static List<String> texts(JsonBody in, int most, int longest) {
        var texts = new ArrayList<String>();
        in.array(most, () -> texts.add(text(in, longest)));
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    private static boolean earlier(JsonBody in) {
        var state = in.isString() ? in.text().strip() : "";
        if (!EARLIER.contains(state) && !SUBMITTED.contains(state)) {
            in.wrong(Text.of(
                    "请填 submitted（待上会）或 earlier（既往，只作比较）",
                    "write submitted, or earlier for one that is only compared with"));
        }
        return EARLIER.contains(state);
    }

    private static final class Values {

        private String key;
        private String title = "";
        private boolean urgent;
        private boolean important;
        private int departments = 1;
        private LocalDateTime submittedAt;
        private List<String> matters = List.of();
        private boolean earlier;
        private int carriedOver;
        private OptionalInt minutes = OptionalInt.empty();

        Values(String key, LocalDateTime now) {
            this.key = key;
            this.submittedAt = now;
        }

        Read read() {
            return new Read(
                    key, title, urgent, important, departments, submittedAt, matters, earlier, carriedOver, minutes);
        }
    }
}
