package yicheng.rules.book;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import yicheng.agenda.OtherTopic;
import yicheng.agenda.RankingFacts;
import yicheng.meeting.Kind;

/** Topics to be ranked, with every mark now set and now not, alone and among like ones. */
final class RandomRankings {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 9, 0);
    private static final List<String> TITLES = List.of("关于购置检测设备的请示", "购置检测设备", "办公楼屋面维修方案", "购置检测设备二期");

    private final Random random;

    RandomRankings(Random random) {
        this.random = random;
    }

    RankingFacts next() {
        var others = IntStream.range(0, random.nextInt(3)).mapToObj(this::other).toList();
        return new RankingFacts(
                        oneOf(List.of(Kind.values())),
                        oneOf(TITLES),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        1 + random.nextInt(3),
                        AT,
                        List.of())
                .among(others)
                .carriedOver(random.nextInt(3));
    }

    private OtherTopic other(int number) {
        int days = oneOf(List.of(0, 89, 90, 91));
        return new OtherTopic("" + number, oneOf(TITLES), List.of(), AT.minusDays(days), days == 0);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
