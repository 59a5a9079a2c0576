package yicheng.web.pages.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import yicheng.calendar.DateWords;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.policy.Text;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.life.TopicForm;
import yicheng.topic.queue.ImportPastTopics;
import yicheng.web.pages.forms.Days;
import yicheng.web.sheets.table.Line;

/** Reads the lines of past topics, and says of each everything that is wrong with it. */
final class PastReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?");
    private static final int LONGEST_OUTCOME = 200;

    private final Organisation organisation;
    private final LocalDate today;
    private final Set<String> known;

    /** @param known keys of those there are already, see {@link #key} */
    PastReader(Organisation organisation, LocalDate today, Set<String> known) {
        this.organisation = organisation;
        this.today = today;
        this.known = known;
    }

    /** By what a topic of the past is recognised. */
    static String key(String title, Department.Id department, MeetingRef meeting) {
        return title.strip() + "\n" + department.value() + "\n" + meeting;
    }

    PastLine read(Line line) {
        var faults = new ArrayList<Text>();
        var values = PastTable.values(line);
        var department = department(values, faults);
        var meeting = meeting(line.value(PastTable.MEETING), faults);
        var outcome = outcome(line, faults);
        var submitted = submitted(values, meeting, faults);
        unreadable(values, faults);
        var title = values.getOrDefault(TopicField.TITLE, "");
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
                known.contains(key(title, past.department(), past.meeting())),
                List.of());
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

    /** {@code 周例会 2026-03-02}, in either order. */
    private Optional<MeetingRef> meeting(String typed, List<Text> faults) {
        var day = DAY.matcher(typed);
        var kind = Arrays.stream(Kind.values())
                .filter(one -> typed.contains(one.label().zh()) || typed.contains(one.code()))
                .findFirst();
        var on = day.find() ? Days.read(day.group()) : Optional.<LocalDate>empty();
        if (kind.isEmpty() || on.isEmpty()) {
            faults.add(Text.of(
                    "会议“%s”看不懂，请写成 周例会 2026-03-02".formatted(typed),
                    "the meeting \"%s\" cannot be read; write 周例会 2026-03-02".formatted(typed)));
            return Optional.empty();
        }
        if (on.get().isAfter(today)) {
            faults.add(Text.of("会议在今天之后，不是既往议题", "the meeting is after today"));
        }
        return Optional.of(new MeetingRef(kind.get(), on.get().atStartOfDay()));
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
