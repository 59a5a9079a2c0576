package yicheng.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import yicheng.policy.Finding;

/**
 * What a password must be: long, and not what is tried first. No mix of characters is asked for, and no change by date;
 * both make people choose worse ones.
 *
 * @param shortest in characters
 */
public record PasswordPolicy(int shortest) {

    public static final PasswordPolicy OF_THE_OFFICE = new PasswordPolicy(10);

    public static final int LONGEST = 200;

    private static final Set<String> COMMONEST = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "9876543210",
            "12345678910",
            "123456789a",
            "a123456789",
            "123123123123",
            "1122334455",
            "112233445566",
            "1234512345",
            "5201314520",
            "woaini1314",
            "woaini1314520",
            "woaini520520",
            "qwertyuiop",
            "qwerty123456",
            "1qaz2wsx3edc",
            "1q2w3e4r5t",
            "1q2w3e4r5t6y",
            "q1w2e3r4t5",
            "asdfghjkl;",
            "abcdefghij",
            "abcd123456",
            "abc1234567",
            "abc123456789",
            "aa12345678",
            "aa123456789",
            "admin12345",
            "admin123456",
            "administrator",
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "p@ssw0rd123",
            "iloveyou123",
            "welcome123",
            "letmein123",
            "changeme123");

    /**
     * Everything that is wrong with it; none when it is good.
     *
     * @param field the password's field in the command
     */
    public List<Finding> faults(String field, String login, String password) {
        var faults = new ArrayList<Finding>();
        long length = password.codePoints().count();
        if (length < shortest) {
            faults.add(Refusal.of(
                    field,
                    "密码只有 %d 个字符，至少 %d 个；可以用一句自己记得住的话".formatted(length, shortest),
                    "the password has %d characters, it needs %d; a sentence you remember will do"
                            .formatted(length, shortest)));
        }
        if (password.length() > LONGEST) {
            faults.add(Refusal.of(
                    field,
                    "密码超过 %d 个字符，请缩短".formatted(LONGEST),
                    "the password is longer than %d characters; make it shorter".formatted(LONGEST)));
        }
        if (length >= shortest && isGuessed(login, password.toLowerCase(Locale.ROOT))) {
            faults.add(Refusal.of(
                    field,
                    "这个密码太容易猜到（登录名、常见密码或重复的字符），请换一个",
                    "this password is too easy to guess (the login, a common one, or one character repeated);"
                            + " choose another"));
        }
        return List.copyOf(faults);
    }

    /** What is hashed of it at most, so that nobody makes us hash a book. */
    public static String shortened(String password) {
        return password.length() <= LONGEST ? password : password.substring(0, LONGEST);
    }

    private static boolean isGuessed(String login, String password) {
        return password.equals(login)
                || COMMONEST.contains(password)
                || password.codePoints().distinct().count() <= 2;
    }
}
