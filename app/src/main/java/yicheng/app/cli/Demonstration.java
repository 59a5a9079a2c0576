package yicheng.app.cli;

import java.util.List;
import yicheng.policy.Text;

/** Where a newcomer looks first: pages filled in with examples of the policy's own scenarios. */
final class Demonstration {

    private Demonstration() {}

    static List<Text> places(String address, int year) {
        return List.of(
                place("年度日程", "the year", address + "?year=" + year),
                place(
                        "审核示例：购置检测设备 860万元",
                        "judge a topic: equipment for 8.6 million",
                        address + "review?example=capital"),
                place("审核示例：调整3名岗位人员", "judge a topic: moving three people", address + "review?example=personnel"),
                place("整表审核", "judge a whole table", address + "review/batch"),
                place("排序示例", "rank topics", address + "ranking?example=yes"),
                place("规则库", "the rule book", address + "rules"),
                place("接口说明", "the REST API", address + "api"));
    }

    private static Text place(String zh, String en, String address) {
        return Text.of("  %s  %s".formatted(address, zh), "  %s  %s".formatted(address, en));
    }
}
