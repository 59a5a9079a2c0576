package yicheng.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.policy.Answered.done;
import static yicheng.policy.Answered.fields;
import static yicheng.policy.Answered.ground;
import static yicheng.policy.Answered.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yicheng.access.AnEntrance;
import yicheng.access.SignIn;
import yicheng.people.Post;
import yicheng.people.PostKind;
import yicheng.people.rights.Operation;
import yicheng.policy.Ground;

class SetUpOfficeTest {

    private static final String PASSWORD = "白日依山尽黄河入海流";

    private final AnEntrance entrance = new AnEntrance();
    private final SetUpOffice setUpOffice = setUp(Optional.of("k7mq-29fw"));

    @Test
    void a_new_office_gets_its_name_and_its_administrator() {
        var office = done(setUpOffice.handle(command("k7mq-29fw"))).organisation();

        assertThat(office.name()).isEqualTo("某某管理局");
        assertThat(office.people()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("吴六");
            assertThat(person.posts())
                    .containsExactly(new Post(
                            PostKind.SYSTEM_ADMINISTRATOR,
                            Optional.empty(),
                            LocalDate.of(2026, 5, 20),
                            Optional.empty()));
        });
    }

    @Test
    void the_administrator_signs_in_with_his_own_password_and_may_manage_accounts() {
        setUpOffice.handle(command("k7mq-29fw"));

        var signedIn = done(entrance.signIn().handle(new SignIn.Command("wu6", PASSWORD)));

        assertThat(signedIn.mustChange()).isFalse();
        var actor =
                entrance.whoActs().bySession(signedIn.secret()).orElseThrow().actor();
        assertThat(actor.may(Operation.MANAGE_ACCOUNTS)).isTrue();
        assertThat(actor.may(Operation.READ_TOPICS)).isFalse();
    }

    @Test
    void the_journal_begins_with_it_and_knows_no_password() {
        setUpOffice.handle(command("k7mq-29fw"));

        var entry = entrance.journal.last().orElseThrow().entry();

        assertThat(entry.act()).isEqualTo("office.set-up");
        assertThat(entry.content()).containsEntry("office", "某某管理局").containsEntry("login", "wu6");
        assertThat(entry.toString()).doesNotContain(PASSWORD).doesNotContain("k7mq");
    }

    @Test
    void an_office_is_set_up_once() {
        setUpOffice.handle(command("k7mq-29fw"));

        var again = setUpOffice.handle(command("k7mq-29fw"));

        assertThat(ground(again)).isEqualTo(Ground.STATE);
        assertThat(entrance.organisations.current().orElseThrow().version()).isEqualTo(1);
        assertThat(setUpOffice.isOpen()).isFalse();
    }

    @Test
    void without_the_code_of_the_server_nobody_can() {
        assertThat(ground(setUpOffice.handle(command("k7mq-29fx")))).isEqualTo(Ground.RIGHTS);
        assertThat(ground(setUp(Optional.empty()).handle(command("")))).isEqualTo(Ground.RIGHTS);
        assertThat(entrance.organisations.current()).isEmpty();
        assertThat(setUpOffice.isOpen()).isTrue();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var answer = setUpOffice.handle(new SetUpOffice.Command("k7mq-29fw", " ", "吴\n六", "-", "short"));

        assertThat(fields(answer)).containsExactly("office", "administrator", "login", "password");
        assertThat(refusal(answer)).contains("名称不能为空", "看不见的字符", "登录名“-”", "只有 5 个字符");
        assertThat(entrance.acts()).isEmpty();
    }

    private SetUpOffice setUp(Optional<String> code) {
        return new SetUpOffice(
                code,
                entrance.transactions,
                entrance.journal,
                entrance.organisations,
                entrance.accounts,
                entrance.passwords,
                entrance.secrets,
                entrance.clock);
    }

    private static SetUpOffice.Command command(String code) {
        return new SetUpOffice.Command(code, "某某管理局", "吴六", "WU6", PASSWORD);
    }
}
