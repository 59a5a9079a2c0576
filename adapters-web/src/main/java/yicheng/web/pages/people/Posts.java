package yicheng.web.pages.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Post;

/** Somebody's posts as they are told to people: those held on a day, those to come and those that are over. */
public record Posts(List<Held> held, LocalDate day) {

    /** @param department its name, where the post is of one */
    public record Held(Post post, Optional<String> department) {

        public String departmentId() {
            return post.department().map(Department.Id::value).orElse("");
        }
    }

    public static Posts of(Person person, Organisation organisation, LocalDate day) {
        var held = person.posts().stream()
                .sorted(Comparator.comparing(Post::kind).thenComparing(Post::from))
                .map(post -> held(post, organisation))
                .toList();
        return new Posts(held, day);
    }

    static Held held(Post post, Organisation organisation) {
        return new Held(
                post, post.department().flatMap(organisation::department).map(Department::name));
    }

    public List<Held> current() {
        return all(post -> post.isHeldOn(day)).toList();
    }

    public List<Held> coming() {
        return all(post -> post.from().isAfter(day)).toList();
    }

    /** The latest first. */
    public List<Held> over() {
        return all(post -> post.until().filter(last -> last.isBefore(day)).isPresent())
                .sorted(Comparator.comparing((Held one) -> one.post().from()).reversed())
                .toList();
    }

    private Stream<Held> all(Predicate<Post> wanted) {
        return held.stream().filter(one -> wanted.test(one.post()));
    }
}
