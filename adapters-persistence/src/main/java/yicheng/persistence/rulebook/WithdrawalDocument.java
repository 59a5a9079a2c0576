package yicheng.persistence.rulebook;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import yicheng.people.Person;
import yicheng.rulebook.edition.Withdrawal;

/** Who withdrew an edition, and why, as JSON; of those from before V7 only the time is kept. */
record WithdrawalDocument(String by, Optional<String> lender, String reason) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param it says by whom */
    static String json(Withdrawal it) {
        return JSON.writeValueAsString(new WithdrawalDocument(
                it.by().orElseThrow().value(), it.lender().map(Person.Id::value), it.reason()));
    }

    static Withdrawal read(Instant at, Optional<String> json) {
        return json.map(text -> JSON.readValue(text, WithdrawalDocument.class).withdrawal(at))
                .orElseGet(() -> Withdrawal.at(at));
    }

    private Withdrawal withdrawal(Instant at) {
        return new Withdrawal(at, Optional.of(new Person.Id(by)), lender.map(Person.Id::new), reason);
    }
}
