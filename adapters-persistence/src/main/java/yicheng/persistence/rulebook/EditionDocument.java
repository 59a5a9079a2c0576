package yicheng.persistence.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;
import yicheng.people.Person;
import yicheng.policy.Edition;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.edition.Withdrawal;

/**
 * An edition as JSON, without its files and its withdrawal. Old documents stay as they are, so names here are only ever
 * added.
 */
record EditionDocument(
        int number,
        String id,
        String name,
        String published,
        String from,
        List<String> authors,
        Optional<String> approver,
        Optional<String> lender,
        String reason,
        String report,
        Optional<Integer> again) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(PublishedEdition it) {
        return JSON.writeValueAsString(new EditionDocument(
                it.number(),
                it.edition().id(),
                it.edition().name(),
                it.published().toString(),
                it.from().toString(),
                it.authors().stream().map(Person.Id::value).toList(),
                it.approver().map(Person.Id::value),
                it.lender().map(Person.Id::value),
                it.reason(),
                it.report(),
                it.again().stream().boxed().findFirst()));
    }

    static PublishedEdition read(String json, Optional<Withdrawal> withdrawn) {
        return JSON.readValue(json, EditionDocument.class).edition(withdrawn);
    }

    private PublishedEdition edition(Optional<Withdrawal> withdrawn) {
        return new PublishedEdition(
                number,
                new Edition(id, name),
                Instant.parse(published),
                Instant.parse(from),
                authors.stream().map(Person.Id::new).toList(),
                approver.map(Person.Id::new),
                lender.map(Person.Id::new),
                reason,
                report,
                again.map(OptionalInt::of).orElse(OptionalInt.empty()),
                withdrawn);
    }
}
