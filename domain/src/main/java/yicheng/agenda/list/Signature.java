package yicheng.agenda.list;

import java.time.Instant;
import java.util.Optional;
import yicheng.people.Person;

/**
 * Who put his name to the list.
 *
 * @param lender whose right it was where a delegate signed
 * @param paper where it was signed on paper and entered by somebody else (代录)
 */
public record Signature(Person.Id by, Optional<Person.Id> lender, Instant at, Optional<OnPaper> paper) {

    /** @param contested by the one whose name it is, who says that he did not sign this */
    public record OnPaper(Person.Id enteredBy, Instant enteredAt, Scan.Id scan, Optional<Contest> contested) {}

    public record Contest(String reason, Instant at) {}

    Signature contested(Contest contest) {
        return new Signature(
                by,
                lender,
                at,
                paper.map(sheet ->
                        new OnPaper(sheet.enteredBy(), sheet.enteredAt(), sheet.scan(), Optional.of(contest))));
    }

    public boolean isContested() {
        return paper.flatMap(OnPaper::contested).isPresent();
    }
}
