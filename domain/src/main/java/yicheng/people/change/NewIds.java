package yicheng.people.change;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import yicheng.people.Department;
import yicheng.people.Person;

/** New ids for people and departments. They mean nothing, so that no change of a name ever makes one wrong. */
public final class NewIds {

    private static final int LENGTH = 10;

    private final Supplier<String> secrets;

    /** @param secrets a new text each time that nobody can guess */
    public NewIds(Supplier<String> secrets) {
        this.secrets = secrets;
    }

    public Person.Id person() {
        return new Person.Id("p" + next());
    }

    public Department.Id department() {
        return new Department.Id("d" + next());
    }

    private String next() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(secrets.get().getBytes(StandardCharsets.UTF_8));
            var digits = new BigInteger(1, digest).toString(Character.MAX_RADIX);
            return digits.substring(digits.length() - LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
