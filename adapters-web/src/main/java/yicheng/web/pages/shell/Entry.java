package yicheng.web.pages.shell;

import yicheng.policy.Text;

/** An entry of the main navigation. */
public enum Entry {
    TIMETABLE("/", "calendar", "日程", "Timetable"),
    REVIEW("/review", "check", "议题预审", "Topic review"),
    RANKING("/ranking", "order", "议题排序", "Ranking"),
    RULES("/rules", "book", "规则", "Rules");

    private final String address;
    private final String icon;
    private final Text label;

    Entry(String address, String icon, String zh, String en) {
        this.address = address;
        this.icon = icon;
        this.label = Text.of(zh, en);
    }

    public String address() {
        return address;
    }

    public String icon() {
        return icon;
    }

    public Text label() {
        return label;
    }
}
