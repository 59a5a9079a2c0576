package yicheng.people.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.Finding;

/** Who belongs to the organisation, and what he is called. Two people may have one name. */
public sealed interface PersonChange extends Change {

    Person.Id person();

    String name();

    @Override
    default String subject() {
        return "person/" + person().value();
    }

    @Override
    default Map<String, String> content() {
        return Map.of("name", name().strip());
    }

    record Add(Person.Id person, String name) implements PersonChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return Wrong.all(
                    NameCheck.faults("name", name).stream(),
                    organisation.person(person).stream()
                            .map(there -> Wrong.field(
                                    "person",
                                    "编号 %s 已是%s，请重新登记".formatted(person.value(), there.name()),
                                    "the id %s is that of %s; add the person anew"
                                            .formatted(person.value(), there.name()))));
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            return organisation.with(new Person(person, name.strip(), List.of()));
        }

        @Override
        public String act() {
            return "person.added";
        }
    }

    record Rename(Person.Id person, String name) implements PersonChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return Wrong.all(Wrong.unknown("person", person, organisation), NameCheck.faults("name", name).stream());
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            return organisation.with(organisation.person(person).orElseThrow().renamed(name.strip()));
        }

        @Override
        public String act() {
            return "person.renamed";
        }
    }
}
