package yicheng.attendance.observer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.attendance.observer.Observers.Kept;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;

/** What every keeper of proposed observers does. */
public abstract class ObserversContract {

    private static final MeetingRef WEEKLY =
            MeetingRef.parse("weekly:2026-11-30").orElseThrow();
    private static final MeetingRef MONTHLY =
            MeetingRef.parse("monthly:2026-12-04").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Instant AT = Instant.parse("2026-11-27T01:00:00Z");

    /** Nothing kept yet. */
    protected abstract Observers observers();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void who_was_never_proposed_is_not_there() {
        assertThat(observers().find(new Observer.Id("t1"))).isEmpty();
        assertThat(observers().of(WEEKLY)).isEmpty();
    }

    @Test
    void whatever_is_known_of_an_observer_comes_back_exactly_and_in_order() {
        var random = new RandomObservers(20261130);
        var kept = IntStream.range(100, 300)
                .mapToObj(i -> save(random.observer(new Observer.Id("t" + i), WEEKLY), 0))
                .toList();

        assertThat(observers().of(WEEKLY)).isEqualTo(kept);
        assertThat(observers().of(MONTHLY)).isEmpty();
    }

    @Test
    void an_observer_stands_where_he_was_last_put() {
        var first = save(proposed("t1"), 0);
        var second = save(proposed("t2"), 0);
        var passed = save(first.observer().step(step(ObserverAct.PASS)), 1);

        assertThat(passed.version()).isEqualTo(2);
        assertThat(observers().standingAt(Set.of(ObserverStage.PROPOSED), DAY)).containsExactly(second);
        assertThat(observers().standingAt(Set.of(ObserverStage.PROPOSED, ObserverStage.REPORTED), DAY))
                .containsExactly(passed, second);
        assertThat(observers().standingAt(Set.of(ObserverStage.PROPOSED), DAY.plusDays(1)))
                .isEmpty();
        assertThat(observers().standingAt(Set.of(), DAY)).isEmpty();
    }

    @Test
    void an_observer_goes_to_the_meeting_his_topic_goes_to() {
        var first = save(proposed("t1"), 0);
        var moved = save(first.observer().forMeeting(MONTHLY), 1);

        assertThat(observers().of(WEEKLY)).isEmpty();
        assertThat(observers().of(MONTHLY)).containsExactly(moved);
        assertThat(observers().standingAt(Set.of(ObserverStage.PROPOSED), DAY.plusDays(1)))
                .containsExactly(moved);
    }

    @Test
    void all_are_read_in_pieces_and_the_newest_first() {
        var first = save(proposed("t1"), 0);
        var second = save(proposed("t2"), 0);
        var third = save(proposed("t3"), 0);

        assertThat(observers().after(Optional.empty(), 2)).containsExactly(first, second);
        assertThat(observers().after(Optional.of(second.observer().id()), 2)).containsExactly(third);
        assertThat(observers().newest(2)).containsExactly(third, second);
    }

    @Test
    void of_two_who_save_the_same_observer_the_second_is_refused() {
        var first = save(proposed("t1"), 0);
        var next = save(first.observer().step(step(ObserverAct.PASS)), 1);

        assertThatThrownBy(() -> save(first.observer().step(step(ObserverAct.RETURN)), 1))
                .isInstanceOf(StaleVersion.class)
                .hasMessage("observer/t1 is no longer at version 1");
        assertThatThrownBy(() -> save(proposed("t1"), 0)).isInstanceOf(StaleVersion.class);
        assertThat(observers().of(WEEKLY)).containsExactly(next);
    }

    @Test
    void nothing_is_kept_outside_a_unit_of_work_or_by_one_that_fails() {
        assertThatThrownBy(() -> observers().save(proposed("t1"), 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    observers().save(proposed("t1"), 0);
                    throw new IllegalArgumentException("did not go well");
                }))
                .hasMessage("did not go well");

        assertThat(observers().of(WEEKLY)).isEmpty();
    }

    private static Observer proposed(String id) {
        var random = new RandomObservers(7).observer(new Observer.Id(id), WEEKLY);
        return new Observer(
                        random.id(),
                        random.meeting(),
                        random.topic(),
                        random.department(),
                        random.kind(),
                        random.who(),
                        random.reason(),
                        ObserverStage.PROPOSED,
                        random.steps(),
                        random.judged())
                .step(step(ObserverAct.PROPOSE));
    }

    private static Observer.Step step(ObserverAct act) {
        return new Observer.Step(act, Optional.of(new Person.Id("head1")), Optional.empty(), AT, "");
    }

    private Kept save(Observer observer, long basedOn) {
        return transactions().inOne(() -> observers().save(observer, basedOn));
    }
}
