package yicheng.web.api.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yicheng.people.Delegation;
import yicheng.people.Department;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.Post;
import yicheng.people.Room;
import yicheng.people.RoomLayout;
import yicheng.policy.Language;
import yicheng.web.edge.FindingJson.Coded;

/** The whole unit, at one of its versions. People and departments are named by their ids. */
record OrganisationJson(
        long version,
        String name,
        List<DepartmentJson> departments,
        List<PersonJson> people,
        List<PortfolioJson> portfolios,
        List<RoomJson> rooms,
        List<DelegationJson> delegations) {

    /** @param dissolved the first day it no longer exists */
    record DepartmentJson(String id, String name, int order, Optional<String> dissolved) {}

    record PersonJson(String id, String name, List<PostJson> posts) {}

    /** @param until the last day */
    record PostJson(Coded post, Optional<String> department, String from, Optional<String> until) {}

    record PortfolioJson(String leader, List<String> departments) {}

    record RoomJson(String name, int seats, LayoutJson layout) {

        static RoomJson of(Room room) {
            return new RoomJson(
                    room.name(),
                    room.seats(),
                    LayoutJson.of(room.layout(), room.arranged().isPresent()));
        }
    }

    /** @param arranged the office said so; else it is as is usual for so many seats */
    record LayoutJson(boolean arranged, int front, int side, int backRows, int backSeats, String screen, String door) {

        static LayoutJson of(RoomLayout layout, boolean arranged) {
            return new LayoutJson(
                    arranged,
                    layout.front(),
                    layout.side(),
                    layout.backRows(),
                    layout.backSeats(),
                    layout.screen().code(),
                    layout.door().code());
        }
    }

    record DelegationJson(Coded what, String from, String to, String since, String until, String reason) {}

    static OrganisationJson of(Organisations.Kept kept, Language language) {
        var unit = kept.organisation();
        return new OrganisationJson(
                kept.version(),
                unit.name(),
                unit.departments().stream().map(OrganisationJson::department).toList(),
                unit.people().stream().map(person -> person(person, language)).toList(),
                unit.portfolios().stream()
                        .map(portfolio -> new PortfolioJson(
                                portfolio.leader().value(),
                                portfolio.departments().stream()
                                        .map(Department.Id::value)
                                        .sorted()
                                        .toList()))
                        .toList(),
                unit.rooms().stream().map(RoomJson::of).toList(),
                unit.delegations().stream()
                        .map(lent -> delegation(lent, language))
                        .toList());
    }

    private static DepartmentJson department(Department one) {
        return new DepartmentJson(
                one.id().value(), one.name(), one.order(), one.dissolved().map(LocalDate::toString));
    }

    private static PersonJson person(Person person, Language language) {
        return new PersonJson(
                person.id().value(),
                person.name(),
                person.posts().stream().map(post -> post(post, language)).toList());
    }

    private static PostJson post(Post post, Language language) {
        return new PostJson(
                new Coded(post.kind().code(), post.kind().label().in(language)),
                post.department().map(Department.Id::value),
                post.from().toString(),
                post.until().map(LocalDate::toString));
    }

    private static DelegationJson delegation(Delegation lent, Language language) {
        return new DelegationJson(
                new Coded(lent.what().code(), lent.what().label().in(language)),
                lent.from().value(),
                lent.to().value(),
                lent.since().toString(),
                lent.until().toString(),
                lent.reason());
    }
}
