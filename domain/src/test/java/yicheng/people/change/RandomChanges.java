package yicheng.people.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yicheng.people.Delegation;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.PostKind;

/** Changes that may make sense or not, of people, departments and days that may be there or not. */
final class RandomChanges {

    private static final List<String> NAMES = List.of(
            "业务三部", "业务一部", "王八", " ", "a\u0000b", "\u202e倒", "=HYPERLINK(1)", "<script>", "长".repeat(61), "办公室");
    private static final List<LocalDate> ODD_DAYS =
            List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1, 1, 1), LocalDate.of(10_000, 1, 1));

    private final Random random;

    RandomChanges(long seed) {
        this.random = new Random(seed);
    }

    List<Change> some(int count) {
        return Stream.generate(this::change).limit(count).toList();
    }

    private Change change() {
        return this.<Supplier<Change>>one(List.of(
                        () -> new DepartmentChange.Add(department(), one(NAMES), random.nextInt(7) - 1),
                        () -> new DepartmentChange.Rename(department(), one(NAMES)),
                        () -> new DepartmentChange.Move(department(), random.nextInt(7) - 1),
                        () -> new DepartmentChange.Dissolve(department(), day()),
                        () -> new PersonChange.Add(person(), one(NAMES)),
                        () -> new PersonChange.Rename(person(), one(NAMES)),
                        () -> new PostChange.Give(person(), kind(), maybe(department()), day(), maybe(day())),
                        () -> new PostChange.Give(person(), kind(), maybe(department()), day(), maybe(day())),
                        () -> new PostChange.End(person(), kind(), maybe(department()), day()),
                        () -> new SetPortfolio(person(), Set.copyOf(List.of(department()))),
                        () -> new SetPortfolio(person(), Set.of()),
                        () -> new RoomChange.Put(one(NAMES), random.nextInt(3000) - 3),
                        () -> new RoomChange.Remove(one(NAMES)),
                        () -> new DelegationChange.Lend(
                                one(List.of(Delegation.What.values())), person(), person(), day(), day(), one(NAMES)),
                        () -> new DelegationChange.End(
                                one(List.of(Delegation.What.values())), person(), person(), day(), day())))
                .get();
    }

    private PostKind kind() {
        return one(List.of(PostKind.values()));
    }

    private Department.Id department() {
        return new Department.Id(one(List.of("d1", "d2", "d3", "d4", "d5")));
    }

    private Person.Id person() {
        return new Person.Id(one(List.of("zhao", "qian", "sun", "li", "zhou", "zheng", "wu", "wang", "feng")));
    }

    private LocalDate day() {
        return random.nextInt(8) == 0 ? one(ODD_DAYS) : APersonnelOffice.TODAY.plusDays(random.nextInt(60) - 20L);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
