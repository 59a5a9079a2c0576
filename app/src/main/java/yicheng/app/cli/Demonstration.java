package yicheng.app.cli;

import java.util.List;
import yicheng.policy.Text;

/** Where a newcomer looks first. */
final class Demonstration {

    private Demonstration() {}

    static List<Text> places(String address, int year) {
        return List.of(
                Text.of("  年度日程    " + address + "?year=" + year, "  the year      " + address + "?year=" + year),
                Text.of("  审核议题    " + address + "review", "  judge a topic " + address + "review"),
                Text.of("  规则库      " + address + "rules", "  the rules     " + address + "rules"),
                Text.of("  接口说明    " + address + "api", "  the API       " + address + "api"));
    }
}
