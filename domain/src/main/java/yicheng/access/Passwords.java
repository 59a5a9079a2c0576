package yicheng.access;

/** Turns passwords into what may be kept of them. Slow on purpose: never inside a unit of work. */
public interface Passwords {

    /** A text that tells nothing of the password; different each time. */
    String hashed(String password);

    boolean matches(String password, String hashed);
}
