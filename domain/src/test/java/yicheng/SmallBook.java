package yicheng;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import yicheng.policy.BookFiles;

/** The files of the small book that {@link InMemoryRuleBench} understands: one rule of a sum, one of an hour. */
public final class SmallBook {

    public static final int SUM_LINE = 5;
    public static final int SUM_COLUMN = 10;

    private SmallBook() {}

    /** As it came with the program. */
    public static BookFiles shipped() {
        return with(30, "09:00");
    }

    /** @param wan the sum that goes to the party committee, in 万元; {@code weekly} when the weekly meeting begins */
    public static BookFiles with(int wan, String weekly) {
        var files = new TreeMap<String, byte[]>();
        text().forEach((name, text) -> files.put(
                name,
                text.replace("{wan}", String.valueOf(wan))
                        .replace("{weekly}", weekly)
                        .getBytes(StandardCharsets.UTF_8)));
        return new BookFiles(files);
    }

    /** Whatever the sum and the hour. */
    private static Map<String, String> text() {
        return Map.of(
                "review.dslr", """
                规则 "重大资金须先经党委会"
                  @编号("review.major-funds") @条款("3.1.review.money")
                当
                  议题
                  - 金额达到 {wan} 万元
                  - 尚无党委会决定
                则
                  因涉及金额转党委会：“金额达到重大资金标准，请先提交党委会审议”
                结束
                """,
                "meetings.dslr", """
                规则 "周例会固定于每周一上午召开"
                  @编号("meetings.weekly") @条款("1.weekly.day")
                当
                  会议
                  - 是周例会
                则
                  每周一 {weekly} 召开，不超过 120 分钟
                结束
                """,
                "review.dsl", "[condition][]议题=TopicFacts()\n",
                "review.examples.csv", "rule,expect,涉及金额,because\n",
                "floor.examples.csv", "chapter,rule,expect,涉及金额,because\nreview,review.major-funds,触发,1000万元,标准不得取消\n");
    }

    public static BookFiles saying(String file, String text) {
        return shipped().with(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
