package yicheng.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;

/** What every keeper of the organisation does. */
public abstract class OrganisationsContract {

    /** Nothing kept yet. */
    protected abstract Organisations organisations();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void before_the_office_is_set_up_there_is_none() {
        assertThat(organisations().current()).isEmpty();
        assertThat(organisations().version(1)).isEmpty();
    }

    @Test
    void an_organisation_comes_back_as_it_was_kept() {
        var kept = save(AnOrganisation.small(), 0);

        assertThat(kept).isEqualTo(new Organisations.Kept(1, AnOrganisation.small()));
        assertThat(organisations().current()).contains(kept);
    }

    @Test
    void every_version_is_kept() {
        var renamed = AnOrganisation.small().with(new Department(AnOrganisation.FIRST, "综合业务部", 1, Optional.empty()));

        var first = save(AnOrganisation.small(), 0);
        var second = save(renamed, 1);

        assertThat(organisations().version(1)).contains(first);
        assertThat(organisations().version(2)).contains(second);
        assertThat(organisations().current()).contains(second);
        assertThat(organisations().version(3)).isEmpty();
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        var first = save(AnOrganisation.small(), 0);

        assertThatThrownBy(() -> save(Organisation.named("另一单位"), 0))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("organisation is no longer at version 0");
        assertThat(organisations().current()).contains(first);
    }

    @Test
    void a_change_of_a_version_that_never_was_is_refused() {
        assertThatThrownBy(() -> save(AnOrganisation.small(), 7)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_failed_unit_keeps_no_version() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    organisations().save(AnOrganisation.small(), 0);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");
        assertThat(organisations().current()).isEmpty();
    }

    @Test
    void what_was_read_in_a_failed_unit_is_not_remembered() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    organisations().save(AnOrganisation.small(), 0);
                    throw new IllegalArgumentException(organisations()
                            .current()
                            .orElseThrow()
                            .organisation()
                            .name());
                }))
                .hasMessage("某某管理局");

        var kept = save(Organisation.named("另一单位"), 0);

        assertThat(organisations().current()).contains(kept);
    }

    @Test
    void saving_outside_a_unit_of_work_is_refused() {
        assertThatThrownBy(() -> organisations().save(AnOrganisation.small(), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a unit of work");
    }

    private Organisations.Kept save(Organisation organisation, long basedOn) {
        return transactions().inOne(() -> organisations().save(organisation, basedOn));
    }
}
