package yicheng.rules.book.rows;

import java.util.List;
import java.util.Map;
import yicheng.rules.chapter.AskedNumber;
import yicheng.rules.chapter.Variation;

/** Examples of the chapter "priority" around the numbers of its sentences. */
final class RankingVariation implements Variation {

    private static final int DAYS = 0;
    private static final int PERCENT = 1;
    private static final int CUT_WORDS = 2;

    @Override
    public List<Varied> around(AskedNumber number, Map<String, String> row) {
        if (number.is("resembles", DAYS)) {
            return Around.cells(RankingRow.OTHERS, number, row, days -> other(row) + "|" + days + "天前");
        }
        if (number.is("resembles", PERCENT)) {
            return alike(number, row);
        }
        return switch (number.asked().name()) {
            case "departments" -> Around.whole(RankingRow.DEPARTMENTS, number, row);
            case "carriedOver" -> Around.whole(RankingRow.CARRIED_OVER, number, row);
            default -> List.of();
        };
    }

    private static List<Varied> alike(AskedNumber number, Map<String, String> row) {
        var title = row.getOrDefault(RankingRow.TITLE, RankingRow.USUAL_TITLE);
        return LikeTitles.around(title, number.value().intValueExact(), number.with(CUT_WORDS)).stream()
                .map(other ->
                        new Varied(RankingRow.OTHERS, Around.with(row, Map.of(RankingRow.OTHERS, other + "|本次会议"))))
                .toList();
    }

    /** Title of the first topic it is compared with; its own where there is none. */
    private static String other(Map<String, String> row) {
        var others = row.getOrDefault(RankingRow.OTHERS, "").split("[|｜]");
        return others[0].isBlank() ? row.getOrDefault(RankingRow.TITLE, RankingRow.USUAL_TITLE) : others[0].strip();
    }
}
