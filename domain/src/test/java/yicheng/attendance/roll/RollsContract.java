package yicheng.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.attendance.roll.Rolls.Kept;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;

/** What every keeper of rolls does. */
public abstract class RollsContract {

    private static final MeetingRef WEEKLY = weekly(0);
    private static final Instant AT = Instant.parse("2026-11-30T01:10:00Z");

    /** Nothing kept yet. */
    protected abstract Rolls rolls();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void a_roll_that_nobody_began_is_not_there() {
        assertThat(rolls().find(WEEKLY)).isEmpty();
        assertThat(rolls().unsettled()).isEmpty();
        assertThat(rolls().withoutCircular()).isEmpty();
    }

    @Test
    void whatever_a_roll_holds_comes_back_exactly() {
        var random = new RandomRolls(20261130);
        var kept = IntStream.range(0, 200)
                .mapToObj(week -> save(random.roll(weekly(week)), 0))
                .toList();

        assertThat(kept)
                .allSatisfy(
                        one -> assertThat(rolls().find(one.roll().meeting())).contains(one));
    }

    @Test
    void a_roll_is_open_until_it_is_settled_and_settled_until_its_circular_is_out() {
        var second = save(Roll.of(weekly(1)), 0);
        var first = save(Roll.of(WEEKLY), 0);
        assertThat(rolls().unsettled()).containsExactly(first, second);

        var settled = save(first.roll().settled(List.of(), AT), 1);
        assertThat(rolls().unsettled()).containsExactly(second);
        assertThat(rolls().withoutCircular()).containsExactly(settled);

        save(settled.roll().issuing(new Circular(List.of(), new Person.Id("bangongshi"), AT, "")), 2);
        assertThat(rolls().withoutCircular()).isEmpty();
        assertThat(rolls().unsettled()).containsExactly(second);
    }

    @Test
    void of_two_who_save_the_same_roll_the_second_is_refused() {
        save(Roll.of(WEEKLY), 0);
        var first = save(Roll.of(WEEKLY).settled(List.of(), AT), 1);

        assertThatThrownBy(() -> save(Roll.of(WEEKLY), 1))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("roll/weekly:2026-11-30 is no longer at version 1");
        assertThatThrownBy(() -> save(Roll.of(WEEKLY), 0)).isInstanceOf(StaleVersion.class);
        assertThat(rolls().find(WEEKLY)).contains(first);
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work_or_by_one_that_fails() {
        assertThatThrownBy(() -> rolls().save(Roll.of(WEEKLY), 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    rolls().save(Roll.of(WEEKLY), 0);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(rolls().find(WEEKLY)).isEmpty();
    }

    private static MeetingRef weekly(int weeks) {
        return new MeetingRef(
                Kind.WEEKLY, LocalDate.of(2026, 11, 30).plusWeeks(weeks).atStartOfDay());
    }

    private Kept save(Roll roll, long basedOn) {
        return transactions().inOne(() -> rolls().save(roll, basedOn));
    }
}
