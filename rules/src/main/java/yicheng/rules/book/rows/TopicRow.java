package yicheng.rules.book.rows;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.rules.chapter.Variation;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnField;
import yicheng.topic.own.OwnFields;
import yicheng.topic.own.OwnValues;
import yicheng.topic.review.RelatedTopic;
import yicheng.topic.review.TopicFacts;

/** Examples of the chapter "review": a topic as on the form; what a row does not say is as in a topic without fault. */
public final class TopicRow implements RowReader<TopicFacts> {

    static final String OTHERS = "其他议题";
    private static final String LATE = "逾期分钟";
    private static final String AFTER_LIST = "清单报出后分钟";
    private static final LocalDateTime HANDED_IN = LocalDateTime.of(2026, 11, 24, 10, 0);

    private final OwnFields ownFields;

    public TopicRow() {
        this(OwnFields.NONE);
    }

    private TopicRow(OwnFields ownFields) {
        this.ownFields = ownFields;
    }

    @Override
    public TopicRow with(OwnFields fields) {
        return new TopicRow(fields);
    }

    @Override
    public Set<String> headings() {
        return Stream.of(
                        Stream.of(RowCells.KIND, OTHERS, LATE, AFTER_LIST),
                        Arrays.stream(TopicField.values())
                                .flatMap(field -> Stream.of(field.label().zh(), field.code())),
                        ownFields.all().stream().map(OwnField::name))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public TopicFacts read(Map<String, String> cells) throws UnreadableCell {
        var row = new RowCells(cells);
        var topic = topic(cells).filling(own(cells));
        var others = others(cells.getOrDefault(OTHERS, ""), topic);
        return new TopicFacts(
                row.kind(),
                topic,
                HANDED_IN,
                others.stream()
                        .filter(other -> other.topic().projectKey().equals(topic.projectKey())
                                && !topic.project().isBlank())
                        .toList(),
                others,
                row.number(LATE, 0),
                row.number(AFTER_LIST, 0));
    }

    @Override
    public Variation variation() {
        return new TopicVariation();
    }

    private static Proposal topic(Map<String, String> cells) throws UnreadableCell {
        var values = new EnumMap<TopicField, String>(usual());
        cells.forEach((heading, cell) -> TopicField.named(heading)
                .ifPresent(field -> values.put(field, cell.equals(RowCells.LEFT_BLANK) ? "" : cell)));
        var read = ProposalForm.read(values);
        for (var fault : read.faults()) {
            throw new UnreadableCell(fault.field().label().zh(), fault.text());
        }
        return read.proposal().orElseThrow();
    }

    private OwnValues own(Map<String, String> cells) throws UnreadableCell {
        var typed = new TreeMap<String, String>();
        ownFields.all().stream()
                .map(OwnField::name)
                .filter(cells::containsKey)
                .filter(name -> !cells.get(name).equals(RowCells.LEFT_BLANK))
                .forEach(name -> typed.put(name, cells.get(name)));
        var read = ownFields.read(OwnValues.of(typed));
        for (var fault : read.faults()) {
            throw new UnreadableCell(fault.field().name(), fault.text());
        }
        return read.values();
    }

    private static Map<TopicField, String> usual() {
        return Map.of(
                TopicField.TITLE, "更换会议室投影设备",
                TopicField.DEPARTMENT, "技术部",
                TopicField.SUBMITTED_AT, "2026-11-24 10:00",
                TopicField.BACKGROUND, "现有投影仪使用已满八年，亮度不足，多次影响会议。",
                TopicField.MATTERS, "是否更换；更换型号",
                TopicField.COORDINATION, "不涉及",
                TopicField.INDICATORS, "检测批次|120|96|批|80|0|业务台账|2026-11-23",
                TopicField.PROBLEMS, "检测设备停机十一天，积压二十四批。",
                TopicField.CAUSES, "两台设备停机检修。",
                TopicField.IMPROVEMENTS, "十二月底前增配一台。");
    }

    /** Each as {@code 名称|同一项目|29万元|3}: title, of one project or one department, amount, months apart. */
    private static List<RelatedTopic> others(String cell, Proposal topic) throws UnreadableCell {
        var others = new ArrayList<RelatedTopic>();
        for (var text : Arrays.stream(cell.split("[；;]"))
                .filter(text -> !text.isBlank())
                .toList()) {
            var parts = text.split("[|｜]");
            if (parts.length != 4 || !parts[3].strip().matches("\\d{1,3}")) {
                throw RowCells.unreadable(
                        OTHERS, text, "请填 名称|同一项目或同一部门|金额|相隔月数", "write title|同一项目 or 同一部门|amount|months");
            }
            var read = ProposalForm.read(Map.of(
                    TopicField.TITLE, parts[0],
                    TopicField.PROJECT, parts[1].strip().equals("同一项目") ? topic.project() : "",
                    TopicField.AMOUNT, parts[2]));
            for (var fault : read.faults()) {
                throw new UnreadableCell(OTHERS, fault.text());
            }
            int months = Integer.parseInt(parts[3].strip());
            others.add(new RelatedTopic(read.proposal().orElseThrow(), HANDED_IN.minusMonths(months)));
        }
        return others;
    }
}
