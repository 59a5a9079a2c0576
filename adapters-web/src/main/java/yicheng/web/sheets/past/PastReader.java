package yicheng.web.sheets.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yicheng.calendar.DateWords;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Stage;
import yicheng.topic.life.TopicForm;
import yicheng.topic.queue.ImportPastTopics;
import yicheng.web.sheets.table.Days;
import yicheng.web.sheets.table.Line;

/** Reads the lines of past topics, and says of each everything that is wrong with it. */
public final class PastReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?");
    private static final int LONGEST_OUTCOME = 200;

    private final Organisation organisation;
    private final LocalDate today;
    private final Optional<MeetingRef> usual;
    private final Set<String> known;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param known of the past already, by {@link #key} */
    private PastReader(Organisation organisation, LocalDate today, Optional<MeetingRef> usual, Set<String> known) {
        this.organisation = organisation;
        this.today = today;
        this.usual = usual;
        this.known = known;
    }

    /**
     * For one table.
     *
     * @param usual for lines that name no meeting
     */
    public static PastReader of(Actor actor, ReadTopics topics, Optional<MeetingRef> usual) {
        var known = topics.all(actor, Set.of(Stage.PAST)).stream()
                .map(line -> key(line.title(), line.department(), line.meeting()))
                .collect(Collectors.toSet());
        return new PastReader(actor.organisation(), actor.day(), usual, known);
    }

    /** By what a topic of the past is recognised. */
    private static String key(String title, Department.Id department, MeetingRef meeting) {
        return title.strip() + "\n" + department.value() + "\n" + meeting;
    }

    public PastLine read(Line line) {
        var faults = new ArrayList<Text>();
        var values = PastTable.values(line);
        var department = department(values, faults);
        var meeting = meeting(line.value(PastTable.MEETING), faults);
        var outcome = outcome(line, faults);
        var submitted = submitted(values, meeting, faults);
        unreadable(values, faults);
        var title = values.getOrDefault(TopicField.TITLE, "");
        var key = department.flatMap(own -> meeting.map(on -> key(title, own.id(), on)));
        key.map(one -> seen.putIfAbsent(one, line.row())).ifPresent(row -> faults.add(twice(row)));
        if (!faults.isEmpty()) {
            return new PastLine(line.row(), title, "", Optional.empty(), false, faults);
        }
        var past = new ImportPastTopics.Past(
                department.orElseThrow().id(),
                meeting.orElseThrow(),
                submitted.orElseThrow(),
                TopicForm.of(TopicField.Side.DEPARTMENT, byLines(values)),
                outcome);
        return new PastLine(
                line.row(),
                title,
                department.get().name() + " · " + meeting.get().kind().label().zh() + " "
                        + DateWords.of(meeting.get().day()).zh() + " · " + outcome,
                Optional.of(past),
                key.filter(known::contains).isPresent(),
                List.of());
    }

    private static Text twice(int row) {
        return Text.of("与第 %d 行是同一议题，请只留一行".formatted(row), "the same topic as in line %d; keep one".formatted(row));
    }

    private Optional<Department> department(Map<TopicField, String> values, List<Text> faults) {
        var name = values.getOrDefault(TopicField.DEPARTMENT, "");
        var department = organisation.departmentNamed(name);
        if (department.isEmpty()) {
            faults.add(
                    name.isEmpty()
                            ? Text.of("请填写提交部门", "fill in the department")
                            : Text.of(
                                    "没有名为“%s”的部门，请改用登记的名称，或先登记部门".formatted(name),
                                    "there is no department \"%s\"; use the name as entered".formatted(name)));
        }
        return department;
    }

    /** {@code 周例会 2026-03-02}, in either order, or as programs write it: {@code weekly:2026-03-02}. */
    private Optional<MeetingRef> meeting(String typed, List<Text> faults) {
        var meeting = typed.isEmpty() ? usual : MeetingRef.parse(typed).or(() -> inWords(typed));
        if (meeting.isEmpty()) {
            faults.add(Text.of(
                    "会议“%s”看不懂，请写成 周例会 2026-03-02 或 weekly:2026-03-02".formatted(typed),
                    "the meeting \"%s\" cannot be read; write 周例会 2026-03-02 or weekly:2026-03-02".formatted(typed)));
        } else if (meeting.get().day().isAfter(today)) {
            faults.add(Text.of("会议在今天之后，不是既往议题", "the meeting is after today"));
        }
        return meeting;
    }

    private static Optional<MeetingRef> inWords(String typed) {
        var day = DAY.matcher(typed);
        var on = day.find() ? Days.read(day.group()) : Optional.<LocalDate>empty();
        return Arrays.stream(Kind.values())
                .filter(kind -> typed.contains(kind.label().zh()) || typed.contains(kind.code()))
                .findFirst()
                .flatMap(kind -> on.map(date -> new MeetingRef(kind, date.atStartOfDay())));
    }

    private static String outcome(Line line, List<Text> faults) {
        var outcome = line.value(PastTable.OUTCOME);
        if (outcome.isEmpty() || outcome.length() > LONGEST_OUTCOME) {
            faults.add(Text.of(
                    "请填写决策结果，不超过 %d 字".formatted(LONGEST_OUTCOME),
                    "fill in the outcome, in at most %d characters".formatted(LONGEST_OUTCOME)));
        }
        return outcome;
    }

    private Optional<LocalDate> submitted(
            Map<TopicField, String> values, Optional<MeetingRef> meeting, List<Text> faults) {
        var typed = values.getOrDefault(TopicField.SUBMITTED_AT, "");
        if (typed.isEmpty()) {
            return meeting.map(MeetingRef::day);
        }
        var found = DAY.matcher(typed);
        var day = found.lookingAt() ? Days.read(found.group()) : Optional.<LocalDate>empty();
        if (day.isEmpty()) {
            faults.add(Days.unread(typed));
        } else if (day.get().isAfter(today)) {
            faults.add(Text.of("提交时间在今天之后，不是既往议题", "it was submitted after today"));
        }
        return day;
    }

    private static void unreadable(Map<TopicField, String> values, List<Text> faults) {
        var rest = new EnumMap<>(values);
        rest.remove(TopicField.SUBMITTED_AT);
        ProposalForm.read(rest).faults().forEach(fault -> faults.add(fault.text()));
        if (!values.containsKey(TopicField.TITLE)) {
            faults.add(Text.of("请填写议题名称", "fill in the title"));
        }
    }

    private static Map<TopicField, String> byLines(Map<TopicField, String> values) {
        var lines = new EnumMap<>(values);
        lines.computeIfPresent(TopicField.MATTERS, (field, said) -> said.replaceAll("[；;]+\\s*", "\n"));
        return lines;
    }
}
