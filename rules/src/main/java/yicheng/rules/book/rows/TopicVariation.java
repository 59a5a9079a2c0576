package yicheng.rules.book.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.rules.chapter.AskedNumber;
import yicheng.rules.chapter.Variation;
import yicheng.topic.TopicField;

/** Examples of the chapter "review" around the numbers of its sentences. */
final class TopicVariation implements Variation {

    private static final String AMOUNT = TopicField.AMOUNT.label().zh();
    private static final String TITLE = TopicField.TITLE.label().zh();
    private static final String PROJECT = TopicField.PROJECT.label().zh();
    private static final String OF_PROJECT = "同一项目";
    private static final String OF_DEPARTMENT = "同一部门";

    @Override
    public List<Varied> around(AskedNumber number, Map<String, String> row) {
        return switch (number.asked().name()) {
            case "amountAtLeast" -> amount(number, row);
            case "sharesProject" -> months(number, OF_PROJECT, ofProject(row));
            case "projectAmountAtLeast" ->
                number.argument() == 0
                        ? months(number, OF_PROJECT, ofProject(row))
                        : sum(number, OF_PROJECT, ofProject(row));
            case "alikeAmountAtLeast" -> alike(number, titled(row));
            case "departmentsAtLeast" -> departments(number, row);
            case "longer", "shorter" -> characters(number, row);
            case "ownAtLeast", "ownBelow" -> own(number, row);
            default -> List.of();
        };
    }

    private static List<Varied> amount(AskedNumber number, Map<String, String> row) {
        return Around.amounts(number.value())
                .map(yuan -> new Varied(AMOUNT, Around.with(row, Map.of(AMOUNT, Around.money(yuan)))))
                .toList();
    }

    private static List<Varied> own(AskedNumber number, Map<String, String> row) {
        return Around.amounts(number.value())
                .map(value ->
                        new Varied(number.with(0), Around.with(row, Map.of(number.with(0), value.toPlainString()))))
                .toList();
    }

    private static List<Varied> alike(AskedNumber number, Map<String, String> row) {
        return switch (number.argument()) {
            case 0 -> months(number, OF_DEPARTMENT, row);
            case 1 -> titles(number, row);
            default -> sum(number, OF_DEPARTMENT, row);
        };
    }

    private static List<Varied> months(AskedNumber number, String relation, Map<String, String> row) {
        return Around.cells(
                TopicRow.OTHERS,
                number,
                row,
                months -> OtherCell.in(row, relation).ago(months).cell());
    }

    /** Half of the sum is the other topic's, so that the rest can lie around the other half. */
    private static List<Varied> sum(AskedNumber number, String relation, Map<String, String> row) {
        var half = number.value().divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
        var others = OtherCell.in(row, relation).spending(half).cell();
        return Around.amounts(number.value().subtract(half))
                .map(yuan -> new Varied(
                        AMOUNT, Around.with(row, Map.of(TopicRow.OTHERS, others, AMOUNT, Around.money(yuan)))))
                .toList();
    }

    private static List<Varied> titles(AskedNumber number, Map<String, String> row) {
        var other = OtherCell.in(row, OF_DEPARTMENT);
        return LikeTitles.around(row.get(TITLE), number.value().intValueExact(), number.with(2)).stream()
                .map(title -> new Varied(
                        TopicRow.OTHERS,
                        Around.with(
                                row, Map.of(TopicRow.OTHERS, other.titled(title).cell()))))
                .toList();
    }

    /** The submitting department is one of them. */
    private static List<Varied> departments(AskedNumber number, Map<String, String> row) {
        var own = row.getOrDefault(TopicField.DEPARTMENT.label().zh(), "技术部");
        var others = Stream.concat(
                        Stream.of("财务部", "业务一部", "业务二部", "综合部", "技术部"),
                        IntStream.rangeClosed(1, 100).mapToObj(i -> "协办部门" + i))
                .filter(name -> !name.equals(own))
                .toList();
        return Around.wholes(number)
                .filter(count -> count > 0 && count <= others.size())
                .mapToObj(count -> departments(others.subList(0, count - 1), row))
                .toList();
    }

    private static Varied departments(List<String> others, Map<String, String> row) {
        var column = TopicField.DEPARTMENTS.label().zh();
        var cell = others.isEmpty() ? RowCells.LEFT_BLANK : others.stream().collect(Collectors.joining("、"));
        return new Varied(column, Around.with(row, Map.of(column, cell)));
    }

    private static List<Varied> characters(AskedNumber number, Map<String, String> row) {
        return TopicField.named(number.with(0))
                .filter(field -> number.value().intValueExact() <= field.maxLength())
                .map(field -> field.label().zh())
                .map(label -> Around.cells(label, number, row, length -> text(row.get(label), length)))
                .orElse(List.of());
    }

    /** Cut or filled up to that length. */
    private static String text(String begun, int length) {
        var text = (begun == null ? "" : begun) + "字".repeat(length);
        return length == 0 ? RowCells.LEFT_BLANK : text.substring(0, length);
    }

    private static Map<String, String> ofProject(Map<String, String> row) {
        return row.containsKey(PROJECT) ? row : Around.with(row, Map.of(PROJECT, "检测设备"));
    }

    private static Map<String, String> titled(Map<String, String> row) {
        return row.containsKey(TITLE) ? row : Around.with(row, Map.of(TITLE, "购置检测设备二期", AMOUNT, "29万元"));
    }
}
