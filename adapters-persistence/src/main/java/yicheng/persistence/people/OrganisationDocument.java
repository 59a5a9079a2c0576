package yicheng.persistence.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import yicheng.people.Delegation;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.Portfolio;
import yicheng.people.Post;
import yicheng.people.PostKind;
import yicheng.people.Room;
import yicheng.people.RoomLayout;

/** An organisation as JSON. Old documents stay as they are, so names here are only ever added. */
record OrganisationDocument(
        String name,
        List<DepartmentPart> departments,
        List<PersonPart> people,
        List<PortfolioPart> portfolios,
        List<RoomPart> rooms,
        List<DelegationPart> delegations) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static OrganisationDocument of(Organisation it) {
        return new OrganisationDocument(
                it.name(),
                each(it.departments(), DepartmentPart::of),
                each(it.people(), PersonPart::of),
                each(it.portfolios(), PortfolioPart::of),
                each(it.rooms(), RoomPart::of),
                each(it.delegations(), DelegationPart::of));
    }

    static OrganisationDocument read(String json) {
        return JSON.readValue(json, OrganisationDocument.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    Organisation organisation() {
        return new Organisation(
                name,
                each(departments, DepartmentPart::department),
                each(people, PersonPart::person),
                each(portfolios, PortfolioPart::portfolio),
                each(rooms, RoomPart::room),
                each(delegations, DelegationPart::delegation));
    }

    record DepartmentPart(String id, String name, int order, Optional<String> dissolved) {

        static DepartmentPart of(Department it) {
            return new DepartmentPart(
                    it.id().value(), it.name(), it.order(), it.dissolved().map(LocalDate::toString));
        }

        Department department() {
            return new Department(new Department.Id(id), name, order, dissolved.map(LocalDate::parse));
        }
    }

    record PersonPart(String id, String name, List<PostPart> posts) {

        static PersonPart of(Person it) {
            return new PersonPart(it.id().value(), it.name(), each(it.posts(), PostPart::of));
        }

        Person person() {
            return new Person(new Person.Id(id), name, each(posts, PostPart::post));
        }
    }

    record PostPart(String kind, Optional<String> department, String from, Optional<String> until) {

        static PostPart of(Post it) {
            return new PostPart(
                    it.kind().code(),
                    it.department().map(Department.Id::value),
                    it.from().toString(),
                    it.until().map(LocalDate::toString));
        }

        Post post() {
            return new Post(
                    PostKind.named(kind).orElseThrow(),
                    department.map(Department.Id::new),
                    LocalDate.parse(from),
                    until.map(LocalDate::parse));
        }
    }

    record PortfolioPart(String leader, List<String> departments) {

        static PortfolioPart of(Portfolio it) {
            return new PortfolioPart(
                    it.leader().value(),
                    it.departments().stream().map(Department.Id::value).sorted().toList());
        }

        Portfolio portfolio() {
            return new Portfolio(
                    new Person.Id(leader),
                    departments.stream().map(Department.Id::new).collect(Collectors.toSet()));
        }
    }

    /** @param layout where the office said how its seats stand */
    record RoomPart(String name, int seats, Optional<LayoutPart> layout) {

        static RoomPart of(Room it) {
            return new RoomPart(it.name(), it.seats(), it.arranged().map(LayoutPart::of));
        }

        Room room() {
            return new Room(name, seats, layout.map(LayoutPart::layout));
        }
    }

    record LayoutPart(int front, int side, int backRows, int backSeats, String screen, String door) {

        static LayoutPart of(RoomLayout it) {
            return new LayoutPart(
                    it.front(),
                    it.side(),
                    it.backRows(),
                    it.backSeats(),
                    it.screen().code(),
                    it.door().code());
        }

        RoomLayout layout() {
            return new RoomLayout(front, side, backRows, backSeats, wall(screen), wall(door));
        }

        private static RoomLayout.Wall wall(String code) {
            return RoomLayout.Wall.named(code).orElseThrow();
        }
    }

    record DelegationPart(String what, String from, String to, String since, String until, String reason) {

        static DelegationPart of(Delegation it) {
            return new DelegationPart(
                    it.what().code(),
                    it.from().value(),
                    it.to().value(),
                    it.since().toString(),
                    it.until().toString(),
                    it.reason());
        }

        Delegation delegation() {
            return new Delegation(
                    Delegation.What.named(what).orElseThrow(),
                    new Person.Id(from),
                    new Person.Id(to),
                    LocalDate.parse(since),
                    LocalDate.parse(until),
                    reason);
        }
    }

    private static <A, B> List<B> each(List<A> list, Function<A, B> as) {
        return list.stream().map(as).toList();
    }
}
