package yicheng.web.pages.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.policy.Text;

/** What was just done, told on the page that shows it. */
public enum Done {
    SAVED("已保存", "Saved"),
    ADDED("已登记", "Added"),
    GIVEN("已登记任职", "The post is entered"),
    ENDED("已结束", "Ended"),
    DISSOLVED("已登记撤销", "The dissolution is entered"),
    REMOVED("已删除", "Removed"),
    LENT("已登记委托", "The right is lent"),
    IMPORTED("已按表格全部保存", "All of the table is saved");

    private final Text label;

    Done(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    String query() {
        return "?done=" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Done> named(String name) {
        return Arrays.stream(values())
                .filter(done -> done.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
