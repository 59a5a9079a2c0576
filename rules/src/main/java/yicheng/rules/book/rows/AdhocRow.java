package yicheng.rules.book.rows;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocFacts;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocLead;
import yicheng.meeting.adhoc.Ground;
import yicheng.rules.chapter.Labels;
import yicheng.rules.chapter.Variation;

/** Examples of the chapter "meetings" about an ad hoc meeting; what a row does not say is as in one without fault. */
public final class AdhocRow implements RowReader<AdhocFacts> {

    private static final String ACT = "环节";
    private static final String PROPOSER = "提议人";
    private static final String GROUND = "召开事由";
    private static final String BLANK = "未填";
    private static final String OWN = "分管涉及部门";
    private static final String BY = "提议人办理";
    private static final String ALLOWED = "同意人有权";
    private static final String DAYS = "会前工作日";
    private static final String AT = "钟点";
    private static final String MINUTES = "距开会分钟";
    private static final String BEGUN = "已开始分钟";
    private static final String LATE = "逾通知时限分钟";
    private static final String ROOM = "会议室另有";
    private static final String HALF_DAY = "同半天另有";
    private static final String TWICE = "同时要参加";
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    @Override
    public Set<String> headings() {
        return Set.of(
                ACT, PROPOSER, GROUND, BLANK, OWN, BY, ALLOWED, DAYS, AT, MINUTES, BEGUN, LATE, ROOM, HALF_DAY, TWICE);
    }

    @Override
    public Variation variation() {
        return (number, row) -> switch (number.asked().name()) {
            case "aheadLess" -> Around.whole(MINUTES, number, row);
            case "laterThan" -> number.argument() == 0 ? Around.whole(DAYS, number, row) : List.of();
            default -> List.of();
        };
    }

    @Override
    public AdhocFacts read(Map<String, String> cells) throws UnreadableCell {
        var row = new RowCells(cells);
        var own = choice(row, OWN, "全部", List.of("全部", "部分", "没有"));
        int begun = row.number(BEGUN, 0);
        int minutes = row.number(MINUTES, 6 * 24 * 60);
        return new AdhocFacts(
                named(row, ACT, AdhocAct.class, AdhocAct.PROPOSE),
                named(row, PROPOSER, AdhocFacts.Standing.class, AdhocFacts.Standing.PRINCIPAL),
                yes(row, BY),
                blanks(row).contains(AdhocField.GROUND)
                        ? Optional.empty()
                        : Optional.of(named(row, GROUND, Ground.class, Ground.URGENT)),
                filled(row),
                !own.equals("没有"),
                !own.equals("全部"),
                yes(row, ALLOWED),
                new AdhocLead(row.number(DAYS, 5), true, time(row), begun > 0 ? -begun : minutes),
                row.number(LATE, 0),
                cells.getOrDefault(ROOM, ""),
                cells.getOrDefault(HALF_DAY, ""),
                cells.getOrDefault(TWICE, ""));
    }

    private static Set<AdhocField> filled(RowCells row) throws UnreadableCell {
        var filled = EnumSet.allOf(AdhocField.class);
        filled.removeAll(blanks(row));
        return filled;
    }

    private static Set<AdhocField> blanks(RowCells row) throws UnreadableCell {
        var blank = EnumSet.noneOf(AdhocField.class);
        for (var name : row.cells().getOrDefault(BLANK, "").split("[、,，;；]")) {
            if (!name.isBlank()) {
                blank.add(AdhocField.named(name)
                        .orElseThrow(
                                () -> RowCells.unreadable(BLANK, name, "请填栏目名称，几个用顿号隔开", "name fields, parted by 、")));
            }
        }
        return blank;
    }

    private static <E extends Enum<E>> E named(RowCells row, String heading, Class<E> type, E usual)
            throws UnreadableCell {
        var cell = row.cells().get(heading);
        if (cell == null) {
            return usual;
        }
        return Labels.find(type, cell)
                .map(type::cast)
                .orElseThrow(() -> RowCells.unreadable(
                        heading,
                        cell,
                        "请填 " + Labels.all(type),
                        "write one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static String choice(RowCells row, String heading, String usual, List<String> choices)
            throws UnreadableCell {
        var cell = row.cells().getOrDefault(heading, usual);
        if (!choices.contains(cell)) {
            throw RowCells.unreadable(
                    heading, cell, "请填 " + String.join("、", choices), "write one of " + String.join(", ", choices));
        }
        return cell;
    }

    private static boolean yes(RowCells row, String heading) throws UnreadableCell {
        return choice(row, heading, "是", List.of("是", "否")).equals("是");
    }

    private static LocalTime time(RowCells row) throws UnreadableCell {
        var cell = row.cells().getOrDefault(AT, MORNING.toString());
        var parts = Stream.of(cell.split("[:：]")).map(String::strip).toList();
        if (parts.size() != 2
                || !parts.get(0).matches("[01]?\\d|2[0-3]")
                || !parts.get(1).matches("[0-5]\\d")) {
            throw RowCells.unreadable(AT, cell, "请填钟点，如 17:00", "write a time such as 17:00");
        }
        return LocalTime.of(Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)));
    }
}
