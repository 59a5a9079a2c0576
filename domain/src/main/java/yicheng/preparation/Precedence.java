package yicheng.preparation;

import java.util.List;
import java.util.Locale;
import yicheng.people.PostKind;
import yicheng.policy.Text;

/** Which leader is number one at the table; deputies follow in the order in which the unit lists them. */
public enum Precedence {
    SECRETARY("书记", "secretary", PostKind.SECRETARY, PostKind.DIRECTOR),
    DIRECTOR("主任", "director", PostKind.DIRECTOR, PostKind.SECRETARY);

    private final Text label;
    private final List<PostKind> posts;

    Precedence(String zh, String en, PostKind first, PostKind second) {
        this.label = Text.of(zh, en);
        this.posts = List.of(first, second, PostKind.DEPUTY_DIRECTOR);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The highest first. */
    public List<PostKind> posts() {
        return posts;
    }
}
