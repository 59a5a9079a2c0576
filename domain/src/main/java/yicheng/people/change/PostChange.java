package yicheng.people.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Post;
import yicheng.people.PostKind;
import yicheng.people.rights.Operation;
import yicheng.policy.Finding;

/** Who holds which post from when until when. */
public sealed interface PostChange extends Change {

    Person.Id person();

    PostKind kind();

    Optional<Department.Id> department();

    @Override
    default String subject() {
        return "person/" + person().value();
    }

    /** Who runs the system, and so can get in as anybody, is appointed by those who do. */
    @Override
    default Operation needed() {
        return kind() == PostKind.SYSTEM_ADMINISTRATOR ? Operation.MANAGE_ACCOUNTS : Operation.CHANGE_PEOPLE;
    }

    /** @param until the last day, where it is known */
    record Give(
            Person.Id person,
            PostKind kind,
            Optional<Department.Id> department,
            LocalDate from,
            Optional<LocalDate> until)
            implements PostChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            var form = PostFaults.ofForm(this, organisation);
            return form.isEmpty() ? PostFaults.ofHolders(this, post(organisation), organisation) : form;
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            var there = organisation.person(person).orElseThrow();
            var posts = Stream.concat(there.posts().stream(), Stream.of(post(organisation)));
            return organisation.with(there.withPosts(posts.toList()));
        }

        @Override
        public String act() {
            return "post.given";
        }

        @Override
        public Map<String, String> content() {
            var content = new TreeMap<>(Map.of("post", kind.code(), "from", from.toString()));
            department.ifPresent(in -> content.put("department", in.value()));
            until.ifPresent(last -> content.put("until", last.toString()));
            return content;
        }

        @Override
        public Optional<Person.Id> favoured() {
            return Optional.of(person);
        }

        /** It does not outlast its department. */
        private Post post(Organisation organisation) {
            var lastOfDepartment = department
                    .flatMap(organisation::department)
                    .flatMap(Department::dissolved)
                    .map(day -> day.minusDays(1));
            var last = Stream.concat(until.stream(), lastOfDepartment.stream()).min(Comparator.naturalOrder());
            return new Post(kind, department, from, last);
        }
    }

    /** @param day the last day it is held; before its first day, where that is not past, it was never given */
    record End(Person.Id person, PostKind kind, Optional<Department.Id> department, LocalDate day)
            implements PostChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return PostFaults.ofEnd(this, organisation, today);
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            var there = organisation.person(person).orElseThrow();
            var ending = ending(organisation).orElseThrow();
            return organisation.with(there.withPosts(there.posts().stream()
                    .flatMap(post -> post.equals(ending) ? ended(post) : Stream.of(post))
                    .toList()));
        }

        @Override
        public String act() {
            return "post.ended";
        }

        @Override
        public Map<String, String> content() {
            var content = new TreeMap<>(Map.of("post", kind.code(), "day", day.toString()));
            department.ifPresent(in -> content.put("department", in.value()));
            return content;
        }

        /** The last of this kind that goes on after that day. */
        Optional<Post> ending(Organisation organisation) {
            return organisation.person(person).stream()
                    .flatMap(there -> there.posts().stream())
                    .filter(post -> post.kind() == kind && post.department().equals(department))
                    .filter(post -> post.until().map(day::isBefore).orElse(true))
                    .max(Comparator.comparing(Post::from));
        }

        private Stream<Post> ended(Post post) {
            return post.from().isAfter(day) ? Stream.empty() : Stream.of(post.endedOn(day));
        }
    }
}
