package yicheng.people.change;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Post;
import yicheng.people.PostKind;
import yicheng.policy.Finding;

/** What can be wrong when a post is given or ends. */
final class PostFaults {

    private PostFaults() {}

    /** By itself. */
    static List<Finding> ofForm(PostChange.Give give, Organisation organisation) {
        return Wrong.all(
                Wrong.unknown("person", give.person(), organisation),
                department(give, organisation),
                Wrong.day("from", give.from()),
                give.until().stream().flatMap(last -> Wrong.day("until", last)),
                give.until().filter(last -> last.isBefore(give.from())).stream()
                        .map(last -> Wrong.field(
                                "until",
                                "任职止于 %s，早于起始 %s，请更正".formatted(last, give.from()),
                                "the post ends %s, before it begins %s; correct it".formatted(last, give.from()))));
    }

    /** Beside the posts that are held already. */
    static List<Finding> ofHolders(PostChange.Give give, Post post, Organisation organisation) {
        return Wrong.all(
                organisation.person(give.person()).orElseThrow().posts().stream()
                        .filter(held -> held.isSameAs(post) && held.meets(post))
                        .limit(1)
                        .map(held -> Wrong.field(
                                "kind",
                                "此人自 %s 起已任此职，无需重复登记".formatted(held.from()),
                                "this person holds this post since %s already".formatted(held.from()))),
                others(give, organisation).flatMap(other -> heldBy(other, post, organisation)),
                besideAdministration(give, post, organisation));
    }

    static List<Finding> ofEnd(PostChange.End end, Organisation organisation, LocalDate today) {
        var odd = Wrong.day("day", end.day()).toList();
        if (!odd.isEmpty()) {
            return odd;
        }
        var ending = end.ending(organisation);
        if (ending.isEmpty()) {
            return Wrong.all(Stream.of(Wrong.field(
                    "kind",
                    "此人在 %s 之后不担任%s，无需止任"
                            .formatted(end.day(), end.kind().label().zh()),
                    "this person does not hold the post of %s after %s"
                            .formatted(end.kind().label().en(), end.day()))));
        }
        return Wrong.all(
                ending
                        .filter(post ->
                                post.from().isAfter(end.day()) && post.from().isBefore(today))
                        .stream()
                        .map(post -> Wrong.field(
                                "day",
                                "该任职自 %s 起，不能止于 %s，请改为不早于 %s".formatted(post.from(), end.day(), post.from()),
                                "the post began %s and cannot end %s; choose %s or later"
                                        .formatted(post.from(), end.day(), post.from()))),
                lastAdministrator(end, organisation));
    }

    private static Stream<Finding> department(PostChange.Give give, Organisation organisation) {
        if (give.kind().isOfADepartment() != give.department().isPresent()) {
            return Stream.of(Wrong.field(
                    "department",
                    give.kind().isOfADepartment()
                            ? "%s须写明部门".formatted(give.kind().label().zh())
                            : "%s不属于某个部门，请去掉部门".formatted(give.kind().label().zh()),
                    give.kind().isOfADepartment()
                            ? "the post of %s needs a department"
                                    .formatted(give.kind().label().en())
                            : "the post of %s has no department; leave it out"
                                    .formatted(give.kind().label().en())));
        }
        return give.department().stream()
                .flatMap(id -> Stream.concat(
                        Wrong.unknown("department", id, organisation),
                        organisation.department(id).stream()
                                .filter(department -> !department.existsOn(give.from()))
                                .map(department -> Wrong.field(
                                        "department",
                                        "%s自 %s 起已撤销，不能任职"
                                                .formatted(
                                                        department.name(),
                                                        department.dissolved().orElseThrow()),
                                        "%s is dissolved from %s; nobody can hold a post in it"
                                                .formatted(
                                                        department.name(),
                                                        department.dissolved().orElseThrow())))));
    }

    private static Stream<Person> others(PostChange.Give give, Organisation organisation) {
        return organisation.people().stream().filter(person -> !person.id().equals(give.person()));
    }

    private static Stream<Finding> heldBy(Person other, Post post, Organisation organisation) {
        if (!post.kind().isUnique()) {
            return Stream.empty();
        }
        return other.posts().stream()
                .filter(held -> held.isSameAs(post) && held.meets(post))
                .map(held -> clash(other, held, post, organisation));
    }

    private static Finding clash(Person other, Post held, Post post, Organisation organisation) {
        var what = post.kind().label();
        var where = post.department()
                .flatMap(organisation::department)
                .map(department -> "（%s）".formatted(department.name()))
                .orElse("");
        boolean later = held.from().isAfter(post.from());
        var by = later ? held.from().minusDays(1) : post.from().minusDays(1);
        return Wrong.field(
                "from",
                "%s%s自 %s 起由%s担任，同一天只能一人；请先将%s截止到 %s 或更早"
                        .formatted(what.zh(), where, held.from(), other.name(), later ? "本次任职" : "其任职", by),
                "%s%s is %s from %s, and only one may be on a day; end %s on %s or earlier first"
                        .formatted(what.en(), where, other.name(), held.from(), later ? "this post" : "that post", by));
    }

    /** Who runs the system has no business rights (policy 3, rule 9). */
    private static Stream<Finding> besideAdministration(PostChange.Give give, Post post, Organisation organisation) {
        return organisation.person(give.person()).orElseThrow().posts().stream()
                .filter(held -> held.meets(post))
                .filter(held -> (held.kind() == PostKind.SYSTEM_ADMINISTRATOR)
                        != (post.kind() == PostKind.SYSTEM_ADMINISTRATOR))
                .limit(1)
                .map(held -> Wrong.field(
                        "kind",
                        "系统管理员不兼任业务岗位（此人自 %s 起任%s），请由他人担任"
                                .formatted(held.from(), held.kind().label().zh()),
                        "a system administrator holds no other post (this person is %s from %s); choose somebody else"
                                .formatted(held.kind().label().en(), held.from())));
    }

    private static Stream<Finding> lastAdministrator(PostChange.End end, Organisation organisation) {
        var next = end.day().plusDays(1);
        boolean another = organisation.people().stream()
                .filter(person -> !person.id().equals(end.person()))
                .flatMap(person -> person.posts().stream())
                .anyMatch(post -> post.kind() == PostKind.SYSTEM_ADMINISTRATOR
                        && post.isHeldOn(next)
                        && post.until().isEmpty());
        return end.kind() != PostKind.SYSTEM_ADMINISTRATOR || another
                ? Stream.empty()
                : Stream.of(Wrong.field(
                        "kind",
                        "%s 起将没有系统管理员，请先任命另一位".formatted(next),
                        "from %s there would be no system administrator; appoint another first".formatted(next)));
    }
}
