package yicheng.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import yicheng.access.Passwords;
import yicheng.access.PasswordsContract;

class Argon2PasswordsTest extends PasswordsContract {

    private final Argon2Passwords passwords = new Argon2Passwords(2);

    @Override
    protected Passwords passwords() {
        return passwords;
    }

    @Test
    void the_cost_is_what_owasp_advises() {
        assertThat(passwords.hashed("correct horse battery")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    /** Computed by the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1}. */
    @Test
    void a_hash_of_another_cost_made_elsewhere_is_understood() {
        var elsewhere = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(passwords.matches("password", elsewhere)).isTrue();
        assertThat(passwords.matches("differentpassword", elsewhere)).isFalse();
    }

    @Test
    void a_letter_composed_or_not_is_the_same_one() {
        assertThat(passwords.matches("cafe\u0301 au lait", passwords.hashed("caf\u00e9 au lait")))
                .isTrue();
    }

    @Test
    void what_is_no_hash_is_not_taken_for_a_wrong_password() {
        assertThatThrownBy(() -> passwords.matches("password", "$argon2i$v=19$m=65536"))
                .hasMessage("this is no Argon2id hash");
    }
}
