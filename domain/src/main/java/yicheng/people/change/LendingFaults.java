package yicheng.people.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.people.Delegation;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Post;
import yicheng.people.PostKind;
import yicheng.policy.Finding;

/** What can be wrong when a right is lent or taken back: who may lend what to whom is policy 3, rule 11. */
final class LendingFaults {

    private static final int LONGEST_REASON = 200;

    private LendingFaults() {}

    static List<Finding> of(DelegationChange.Lend lend, Organisation organisation, LocalDate today) {
        return Wrong.all(
                Wrong.unknown("from", lend.from(), organisation),
                Wrong.unknown("to", lend.to(), organisation),
                Wrong.day("since", lend.since()),
                Wrong.day("until", lend.until()),
                days(lend, today),
                reason(lend.reason()),
                people(lend, organisation),
                again(lend, organisation));
    }

    static List<Finding> ofEnd(DelegationChange.End end, Optional<Delegation> ending, LocalDate today) {
        if (ending.isEmpty()) {
            return List.of(Wrong.whole("没有这项委托，请刷新后再试", "there is no such delegation; load the page again"));
        }
        var earliest = today.minusDays(1);
        var until = ending.get().until();
        return !end.day().isBefore(earliest) && end.day().isBefore(until)
                ? List.of()
                : List.of(Wrong.field(
                        "day",
                        "委托原定至 %s，只能提前终止，最早止于 %s（即刻终止）".formatted(until, earliest),
                        "the delegation lasts until %s; it can only end earlier, at once by %s"
                                .formatted(until, earliest)));
    }

    private static Stream<Finding> days(DelegationChange.Lend lend, LocalDate today) {
        return Stream.concat(
                lend.until().isBefore(lend.since())
                        ? Stream.of(Wrong.field(
                                "until",
                                "委托止于 %s，早于起始 %s，请更正".formatted(lend.until(), lend.since()),
                                "it ends %s, before it begins %s; correct it".formatted(lend.until(), lend.since())))
                        : Stream.empty(),
                lend.since().isBefore(today)
                        ? Stream.of(Wrong.field(
                                "since",
                                "委托自 %s 起已是过去，最早从今日 %s 起".formatted(lend.since(), today),
                                "it cannot begin %s, in the past; %s is the first day it can"
                                        .formatted(lend.since(), today)))
                        : Stream.empty());
    }

    private static Stream<Finding> reason(String reason) {
        boolean fits = !reason.isBlank() && reason.length() <= LONGEST_REASON;
        return fits
                ? Stream.empty()
                : Stream.of(Wrong.field(
                        "reason",
                        "请写明委托原因，不超过 %d 字".formatted(LONGEST_REASON),
                        "give the reason, in at most %d characters".formatted(LONGEST_REASON)));
    }

    private static Stream<Finding> people(DelegationChange.Lend lend, Organisation organisation) {
        var from = organisation.person(lend.from());
        var to = organisation.person(lend.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Stream.empty();
        }
        return switch (lend.what()) {
            case DECIDE_TOPICS, CHAIR, PUBLISH_RULES ->
                lent(lend, from.get(), PostKind.DIRECTOR, to.get(), PostKind.DEPUTY_DIRECTOR);
            case SIGN_LIST -> lent(lend, from.get(), PostKind.OFFICE_HEAD, to.get(), PostKind.DEPARTMENT_DEPUTY);
            case REVIEW_TOPICS -> lent(lend, from.get(), PostKind.OFFICE_HEAD, to.get(), PostKind.CLERK);
            case SUBMIT_TOPICS -> submission(lend, from.get(), to.get());
        };
    }

    private static Stream<Finding> lent(
            DelegationChange.Lend lend, Person from, PostKind lender, Person to, PostKind borrower) {
        return Stream.concat(
                from.holds(lender, lend.since()) ? Stream.empty() : Stream.of(noLender(lend, from, lender)),
                to.holds(borrower, lend.since()) && !from.equals(to)
                        ? Stream.empty()
                        : Stream.of(noBorrower(lend, to, borrower)));
    }

    /** Within a department they share. */
    private static Stream<Finding> submission(DelegationChange.Lend lend, Person from, Person to) {
        var heads = departments(from, PostKind.DEPARTMENT_HEAD, lend.since()).toList();
        if (heads.isEmpty()) {
            return Stream.of(noLender(lend, from, PostKind.DEPARTMENT_HEAD));
        }
        return !from.equals(to)
                        && departments(to, PostKind.DEPARTMENT_DEPUTY, lend.since())
                                .anyMatch(heads::contains)
                ? Stream.empty()
                : Stream.of(noBorrower(lend, to, PostKind.DEPARTMENT_DEPUTY));
    }

    private static Stream<Department.Id> departments(Person person, PostKind kind, LocalDate day) {
        return person.postsOn(day)
                .filter(post -> post.kind() == kind)
                .map(Post::department)
                .flatMap(Optional::stream);
    }

    private static Finding noLender(DelegationChange.Lend lend, Person from, PostKind lender) {
        var what = lend.what().label();
        return Wrong.field(
                "from",
                "%s在 %s 不是%s，无权委托%s"
                        .formatted(from.name(), lend.since(), lender.label().zh(), what.zh()),
                "%s is not %s on %s and cannot lend %s"
                        .formatted(from.name(), lender.label().en(), lend.since(), what.en()));
    }

    private static Finding noBorrower(DelegationChange.Lend lend, Person to, PostKind borrower) {
        var what = lend.what().label();
        boolean shared = lend.what() == Delegation.What.SUBMIT_TOPICS;
        return Wrong.field(
                "to",
                "%s只能委托给%s%s，%s在 %s 不是"
                        .formatted(
                                what.zh(),
                                shared ? "本部门的" : "",
                                borrower.label().zh(),
                                to.name(),
                                lend.since()),
                "%s can be lent to a %s%s only, which %s is not on %s"
                        .formatted(
                                what.en(),
                                borrower.label().en(),
                                shared ? " of the same department" : "",
                                to.name(),
                                lend.since()));
    }

    private static Stream<Finding> again(DelegationChange.Lend lend, Organisation organisation) {
        return organisation.delegations().stream()
                .filter(lent -> lent.what() == lend.what()
                        && lent.from().equals(lend.from())
                        && lent.to().equals(lend.to())
                        && !lent.until().isBefore(lend.since())
                        && !lent.since().isAfter(lend.until()))
                .limit(1)
                .map(lent -> Wrong.field(
                        "since",
                        "%s 至 %s 已有同样的委托，请改日期或先终止".formatted(lent.since(), lent.until()),
                        "the same is lent from %s until %s already; choose other days or end that first"
                                .formatted(lent.since(), lent.until())));
    }
}
