package yicheng.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What everything does that hashes passwords. */
public abstract class PasswordsContract {

    protected abstract Passwords passwords();

    @Test
    void a_password_matches_its_own_hash_only() {
        var hash = passwords().hashed("春眠不觉晓，处处闻啼鸟");

        assertThat(passwords().matches("春眠不觉晓，处处闻啼鸟", hash)).isTrue();
        assertThat(passwords().matches("春眠不觉晓，处处闻啼鸡", hash)).isFalse();
        assertThat(passwords().matches("", hash)).isFalse();
    }

    @Test
    void a_password_is_hashed_differently_each_time() {
        assertThat(passwords().hashed("correct horse battery"))
                .isNotEqualTo(passwords().hashed("correct horse battery"));
    }

    @Test
    void a_hash_does_not_hold_the_password() {
        assertThat(passwords().hashed("correct horse battery")).doesNotContain("correct horse battery");
    }
}
