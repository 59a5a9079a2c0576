package yicheng.web.pages.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;

/** An entry of the main navigation; each is shown to those who have business there. */
public enum Entry {
    TODAY("/", "today", "今日", "Today", Operation.READ_PEOPLE),
    MEETINGS("/meetings", "calendar", "会议", "Meetings"),
    TOPICS("/topics", "papers", "议题", "Topics", Operation.READ_TOPICS),
    QUEUE("/queue", "stamp", "审核", "Review", Operation.PREPARE_REVIEWS, Operation.REPORT_COORDINATION),
    REVIEW("/review", "check", "议题预审", "Self-check"),
    RANKING("/ranking", "order", "议题排序", "Ranking"),
    RULES("/rules", "book", "规则", "Rules"),
    POLICY("/policy", "scroll", "制度", "Policy"),
    MANAGE(
            "/people",
            "people",
            "管理",
            "Manage",
            Operation.CHANGE_PEOPLE,
            Operation.MANAGE_ACCOUNTS,
            Operation.CHANGE_CALENDAR,
            Operation.IMPORT_PAST_TOPICS);

    private final String address;
    private final String icon;
    private final Text label;
    private final Set<Operation> forWhom;

    /** @param forWhom any of these opens it; none leaves it open to visitors too */
    Entry(String address, String icon, String zh, String en, Operation... forWhom) {
        this.address = address;
        this.icon = icon;
        this.label = Text.of(zh, en);
        this.forWhom = Set.of(forWhom);
    }

    /** What this person, or a visitor who is not signed in, finds in the navigation. */
    static List<Entry> of(Optional<Actor> actor) {
        return Arrays.stream(values())
                .filter(entry -> entry.forWhom.isEmpty()
                        || actor.filter(one -> entry.forWhom.stream().anyMatch(one::may))
                                .isPresent())
                .toList();
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
