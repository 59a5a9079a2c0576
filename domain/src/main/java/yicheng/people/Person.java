package yicheng.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A person with all posts held, past ones too. */
public record Person(Id id, String name, List<Post> posts) {

    public record Id(String value) {
        public Id {
            if (value.isBlank()) {
                throw new IllegalArgumentException("person id must not be blank");
            }
        }
    }

    public Person {
        posts = List.copyOf(posts);
        if (name.isBlank()) {
            throw new IllegalArgumentException("person (%s) must have a name".formatted(id.value()));
        }
    }

    public Stream<Post> postsOn(LocalDate day) {
        return posts.stream().filter(post -> post.isHeldOn(day));
    }

    public boolean holds(PostKind kind, LocalDate day) {
        return postsOn(day).anyMatch(post -> post.kind() == kind);
    }

    public boolean holds(PostKind kind, Department.Id department, LocalDate day) {
        return postsOn(day)
                .anyMatch(post -> post.kind() == kind
                        && post.department().filter(department::equals).isPresent());
    }

    /** Departments in which any post is held. */
    public Stream<Department.Id> departmentsOn(LocalDate day) {
        return postsOn(day).flatMap(post -> post.department().stream()).distinct();
    }

    public Person renamed(String to) {
        return new Person(id, to, posts);
    }

    public Person withPosts(List<Post> changed) {
        return new Person(id, name, changed);
    }
}
