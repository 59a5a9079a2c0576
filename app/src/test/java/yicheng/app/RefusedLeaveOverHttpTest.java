package yicheng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DEPUTY_FOR_GENERAL;
import static yicheng.people.FiveDepartments.HEAD_OF_FINANCE;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped rules say no to about leave, each with its way out, which is then taken. */
class RefusedLeaveOverHttpTest {

    private static final String LEAVES = "/meetings/weekly:2026-11-30/leaves";
    private static final String ROSTER = "/meetings/weekly:2026-11-30/roster";

    @TempDir
    static Path cache;

    @TempDir
    Path data;

    private ServedUnit unit;

    @BeforeEach
    void open() {
        unit = ServedUnit.at(LocalDateTime.of(2026, 11, 27, 16, 0), data, cache);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void who_is_away_himself_stands_in_for_nobody_and_the_leader_goes_with_his_opinion_instead() {
        assertThat(unit.caller(HEAD_OF_FINANCE).post(LEAVES, sick("许静")).outcome())
                .isEqualTo("201");
        var leader = unit.caller(DEPUTY_FOR_GENERAL);

        var refused = leader.post(LEAVES, sick("朱敏"));

        assertThat(refused.outcome()).isEqualTo("422 refused");
        assertThat(refused.all("/findings", "/rule/id")).contains("attendance.proxy-away");
        assertThat(refused.all("/findings", "/rule/clause")).contains("2.proxy.forbidden");
        assertThat(refused.all("/findings", "/text")).contains("代会人自己也请了假，请另行指定");
        assertThat(refused.all("/findings", "/field")).contains("proxy");
        assertThat(unit.caller(CLERK).get(ROSTER).at("/asking")).isEqualTo("1");
        var without = leader.post(LEAVES, "{'kind':'sick','reason':'就医','opinion':'同意各项'}");
        assertThat(without.outcome()).as(without.answer().body()).isEqualTo("201");
    }

    @Test
    void a_call_names_who_took_it_and_is_entered_with_the_name() {
        unit.clock().moveTo(LocalDateTime.of(2026, 11, 30, 7, 40));
        var clerk = unit.caller(CLERK);

        var refused = clerk.post(LEAVES + "/calls", call(" "));

        assertThat(refused.outcome()).isEqualTo("422 wrong_values");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/takenBy");
        assertThat(refused.at("/errors/0/text")).isEqualTo("请写明谁接的电话");
        assertThat(clerk.get(ROSTER).at("/asking")).isEqualTo("0");
        assertThat(clerk.post(LEAVES + "/calls", call("周明远")).outcome()).isEqualTo("201");
        assertThat(clerk.get(ROSTER).at("/asking")).isEqualTo("1");
    }

    private static String sick(String proxy) {
        return "{'kind':'sick','reason':'就医','proxy':{'person':'%s','kind':'explains'}}".formatted(proxy);
    }

    private static String call(String takenBy) {
        return "{'person':'朱敏','calledAt':'2026-11-30T07:40','takenBy':'%s',".formatted(takenBy)
                + sick("许静").substring(1);
    }
}
