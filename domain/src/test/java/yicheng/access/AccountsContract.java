package yicheng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yicheng.people.AnOrganisation.DEPUTY;
import static yicheng.people.AnOrganisation.HEAD;

import org.junit.jupiter.api.Test;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;

/** What every keeper of accounts does. */
public abstract class AccountsContract {

    /** None kept yet. */
    protected abstract Accounts accounts();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void an_account_is_found_by_login_and_by_person() {
        var kept = save(AnAccount.of(HEAD, "孙三"), 0);

        assertThat(kept).isEqualTo(new Accounts.Kept(1, AnAccount.of(HEAD, "孙三")));
        assertThat(accounts().ofLogin("孙三")).contains(kept);
        assertThat(accounts().of(HEAD)).contains(kept);
        assertThat(accounts().ofLogin("li4")).isEmpty();
        assertThat(accounts().of(DEPUTY)).isEmpty();
    }

    @Test
    void all_accounts_are_listed_by_login_closed_ones_too() {
        var second = save(AnAccount.of(HEAD, "sun3"), 0);
        var first = save(AnAccount.of(DEPUTY, "qian2").close(), 0);

        assertThat(accounts().all()).containsExactly(first, second);
    }

    @Test
    void a_changed_account_has_the_next_version() {
        save(AnAccount.of(HEAD, "sun3"), 0);

        var changed = save(AnAccount.of(HEAD, "sun3").withPassword("another", true), 1);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(accounts().of(HEAD)).contains(changed);
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        save(AnAccount.of(HEAD, "sun3"), 0);
        var kept = save(AnAccount.of(HEAD, "sun3").withPassword("another", false), 1);

        assertThatThrownBy(() -> save(AnAccount.of(HEAD, "sun3").close(), 1)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> save(AnAccount.of(HEAD, "sun3").close(), 0)).isInstanceOf(StaleVersion.class);
        assertThat(accounts().of(HEAD)).contains(kept);
    }

    @Test
    void a_login_belongs_to_one_person() {
        save(AnAccount.of(HEAD, "sun3"), 0);

        assertThatThrownBy(() -> save(AnAccount.of(DEPUTY, "sun3"), 0)).isInstanceOf(StaleVersion.class);
        assertThat(accounts().of(DEPUTY)).isEmpty();
    }

    @Test
    void saving_outside_a_unit_of_work_is_refused() {
        assertThatThrownBy(() -> accounts().save(AnAccount.of(HEAD, "sun3"), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a unit of work");
    }

    private Accounts.Kept save(Account account, long basedOn) {
        return transactions().inOne(() -> accounts().save(account, basedOn));
    }
}
