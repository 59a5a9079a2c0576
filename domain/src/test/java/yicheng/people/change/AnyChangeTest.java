package yicheng.people.change;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.change.APersonnelOffice.ADMINISTRATOR;
import static yicheng.people.change.APersonnelOffice.CLERK;
import static yicheng.people.change.APersonnelOffice.TODAY;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.PostKind;

class AnyChangeTest {

    private static final int ROUNDS = 1_000;

    private final APersonnelOffice office = new APersonnelOffice();

    @ParameterizedTest
    @ValueSource(longs = {20261122, 7, 314159})
    void whatever_is_asked_for_is_done_or_refused_and_the_organisation_holds_together(long seed) {
        var random = new RandomChanges(seed);

        var kept = IntStream.range(0, ROUNDS)
                .mapToObj(round -> Trial.of(random.some(3), office.organisation(), office.actor(CLERK)))
                .filter(trial -> trial.faults().isEmpty())
                .count();

        assertThat(kept).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {20261122, 7, 314159})
    void change_upon_change_there_is_always_an_administrator_and_one_head(long seed) {
        var random = new RandomChanges(seed);

        IntStream.range(0, ROUNDS)
                .forEach(round -> office.changeAs(ADMINISTRATOR, random.some(1).get(0)));

        assertThat(office.version()).isGreaterThan(50);
        assertThat(everyDay(office.organisation())).allMatch(heads -> heads <= 1);
        assertThat(office.organisation().people().stream().flatMap(person -> person.posts().stream()))
                .anyMatch(post -> post.kind() == PostKind.SYSTEM_ADMINISTRATOR
                        && post.until().isEmpty());
    }

    private static List<Long> everyDay(Organisation organisation) {
        return IntStream.range(-30, 60)
                .mapToObj(TODAY::plusDays)
                .map(day -> organisation
                        .holding(PostKind.OFFICE_HEAD, day)
                        .map(Person::id)
                        .count())
                .toList();
    }
}
