package yicheng.policy;

import java.util.List;
import java.util.regex.Pattern;

/** A clause of the written policy by its register id, such as {@code 3.1.review.money}; {@code *} marks a derived one. */
public record Clause(String id) {

    private static final Pattern FORM = Pattern.compile("(0|[1-9]|[1-9]\\.[1-9])(\\.[a-z0-9]+)*\\*?");
    private static final List<String> NUMERALS = List.of("序言", "一", "二", "三", "四", "五", "六", "七", "八", "九");

    public Clause {
        if (!isClauseId(id)) {
            throw new IllegalArgumentException("clause (%s) must look like 3.1.review.money".formatted(id));
        }
    }

    public static boolean isClauseId(String id) {
        return FORM.matcher(id).matches();
    }

    /** How pages print it: chapter and section as the policy numbers them, e.g. {@code 三（一）}. */
    public String printed() {
        var chapter = NUMERALS.get(id.charAt(0) - '0');
        return hasSection() ? chapter + "（" + NUMERALS.get(id.charAt(2) - '0') + "）" : chapter;
    }

    private boolean hasSection() {
        return id.length() > 2
                && id.charAt(2) >= '1'
                && id.charAt(2) <= '9'
                && (id.length() == 3 || ".*".indexOf(id.charAt(3)) >= 0);
    }

    /** True where the policy is silent and the software had to answer. */
    public boolean derived() {
        return id.endsWith("*");
    }
}
