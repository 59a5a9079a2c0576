package yicheng.web.edge;

import java.util.regex.Pattern;

/** Characters without a width, or that turn the direction of writing: with them one name passes for another. */
public final class Unseen {

    private static final Pattern CHARACTERS =
            Pattern.compile("[\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

    private Unseen() {}

    /** For names and titles, which stand beside those of others. */
    public static String takenOut(String name) {
        return CHARACTERS.matcher(name).replaceAll("");
    }
}
