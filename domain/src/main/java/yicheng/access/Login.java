package yicheng.access;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import yicheng.policy.Finding;

/** The form of a login: what is typed in full width or capitals is the same one. */
public final class Login {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,39}");
    private static final int LONGEST_TYPED = 200;

    private Login() {}

    /** As it is kept. */
    public static String typed(String login) {
        var cut = login.length() > LONGEST_TYPED ? login.substring(0, LONGEST_TYPED) : login;
        return Normalizer.normalize(cut, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** @param login as {@link #typed} gave it */
    public static List<Finding> faults(String login) {
        return FORM.matcher(login).matches()
                ? List.of()
                : List.of(Refusal.of(
                        "login",
                        "登录名“%s”须为 2 至 40 个字母、数字或 . _ @ -，以字母或数字开头".formatted(login),
                        "login “%s” must be 2 to 40 letters, digits or . _ @ -, beginning with a letter or digit"
                                .formatted(login)));
    }
}
