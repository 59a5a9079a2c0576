package yicheng.attendance.member;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.attendance.AttendanceRules;
import yicheng.attendance.MemberFacts;
import yicheng.attendance.Membership;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Post;
import yicheng.people.PostKind;

/** Who takes part in a meeting before anybody asks for leave: by the rules, and for an ad hoc meeting as it was called. */
final class Members {

    /** A person with the post by which he takes part. */
    private record Member(Person person, Post post, Membership membership) {}

    private final AttendanceRules rules;
    private final Organisation unit;

    Members(AttendanceRules rules, Organisation unit) {
        this.rules = rules;
        this.unit = unit;
    }

    /** Leaders by their posts, then the heads in the order of the departments, then everybody else. */
    List<Attendee> of(HeldMeeting meeting) {
        var members = unit.people().stream()
                .filter(person -> meeting.asked().isEmpty() || meeting.asked().contains(person.id()))
                .flatMap(person -> member(meeting, person).stream())
                .sorted(Comparator.comparing((Member one) -> category(one))
                        .thenComparing((Member one) -> one.post().kind())
                        .thenComparing(this::departmentOrder))
                .toList();
        return IntStream.range(0, members.size())
                .mapToObj(i -> attendee(members.get(i), order(members, i)))
                .toList();
    }

    private Optional<Member> member(HeldMeeting meeting, Person person) {
        return person.postsOn(meeting.day())
                .flatMap(post -> membership(meeting, post)
                        .filter(found -> found.fixed() || meeting.asked().contains(person.id()))
                        .map(found -> new Member(person, post, found)))
                .min(Comparator.comparing((Member one) -> one.membership().voice())
                        .thenComparing(one -> one.post().kind()));
    }

    private Stream<Membership> membership(HeldMeeting meeting, Post post) {
        return rules.memberships(new MemberFacts(meeting.ref().kind(), post.kind())).stream()
                .min(Comparator.comparing(Membership::voice))
                .stream();
    }

    private int departmentOrder(Member member) {
        return member.post()
                .department()
                .flatMap(unit::department)
                .map(Department::order)
                .orElse(0);
    }

    /** Heads carry the order of their department, so that a seat stays theirs whoever is away. */
    private int order(List<Member> members, int index) {
        var member = members.get(index);
        if (category(member) == Category.HEAD) {
            return departmentOrder(member);
        }
        return 1
                + (int) members.subList(0, index).stream()
                        .filter(other -> category(other) == category(member))
                        .count();
    }

    private static Category category(Member member) {
        return switch (member.post().kind()) {
            case SECRETARY, DIRECTOR, DEPUTY_DIRECTOR -> Category.LEADER;
            case DEPARTMENT_HEAD -> Category.HEAD;
            case OFFICE_HEAD, CLERK -> Category.STAFF;
            default -> Category.PARTICIPANT;
        };
    }

    private Attendee attendee(Member member, int order) {
        var post = member.post();
        return new Attendee(
                member.person().id().value(),
                Optional.of(member.person().id()),
                member.person().name(),
                category(member),
                Optional.of(post.kind()),
                post.department(),
                title(post),
                order,
                Optional.empty(),
                member.membership().voice(),
                Optional.empty());
    }

    private String title(Post post) {
        var kind = post.kind() == PostKind.DEPARTMENT_HEAD
                ? "负责人"
                : post.kind() == PostKind.DEPARTMENT_DEPUTY
                        ? "副职"
                        : post.kind().label().zh();
        return post.department().flatMap(unit::department).map(Department::name).orElse("") + kind;
    }
}
