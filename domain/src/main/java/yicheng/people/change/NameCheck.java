package yicheng.people.change;

import java.util.List;
import yicheng.policy.Finding;

/** What a name must be, whatever it names. */
public final class NameCheck {

    private static final int LONGEST = 60;

    private NameCheck() {}

    public static List<Finding> faults(String field, String name) {
        if (name.isBlank()) {
            return List.of(Wrong.field(field, "名称不能为空，请填写", "the name is empty; fill it in"));
        }
        if (name.codePoints().anyMatch(NameCheck::isUnseen)) {
            return List.of(Wrong.field(
                    field, "名称含有换行或看不见的字符，请删去", "the name has a line break or unseen characters; take them out"));
        }
        long length = name.strip().codePoints().count();
        return length <= LONGEST
                ? List.of()
                : List.of(Wrong.field(
                        field,
                        "名称有 %d 个字，最多 %d 个，请缩短".formatted(length, LONGEST),
                        "the name has %d characters, at most %d; shorten it".formatted(length, LONGEST)));
    }

    private static boolean isUnseen(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.LINE_SEPARATOR
                || Character.getType(character) == Character.PARAGRAPH_SEPARATOR
                || Character.getType(character) == Character.SURROGATE
                || Character.getType(character) == Character.UNASSIGNED;
    }
}
