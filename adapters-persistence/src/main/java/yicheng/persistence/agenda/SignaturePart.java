package yicheng.persistence.agenda;

import java.time.Instant;
import java.util.Optional;
import yicheng.agenda.list.Scan;
import yicheng.agenda.list.Signature;
import yicheng.people.Person;

/** A signature within a {@link ListDocument}. */
record SignaturePart(String by, Optional<String> lender, String at, Optional<PaperPart> paper) {

    static SignaturePart of(Signature it) {
        return new SignaturePart(
                it.by().value(),
                it.lender().map(Person.Id::value),
                it.at().toString(),
                it.paper().map(PaperPart::of));
    }

    Signature signature() {
        return new Signature(
                new Person.Id(by), lender.map(Person.Id::new), Instant.parse(at), paper.map(PaperPart::paper));
    }

    record PaperPart(String enteredBy, String enteredAt, String scan, Optional<ContestPart> contested) {

        static PaperPart of(Signature.OnPaper it) {
            return new PaperPart(
                    it.enteredBy().value(),
                    it.enteredAt().toString(),
                    it.scan().value(),
                    it.contested()
                            .map(contest -> new ContestPart(
                                    contest.reason(), contest.at().toString())));
        }

        Signature.OnPaper paper() {
            return new Signature.OnPaper(
                    new Person.Id(enteredBy),
                    Instant.parse(enteredAt),
                    new Scan.Id(scan),
                    contested.map(contest -> new Signature.Contest(contest.reason(), Instant.parse(contest.at()))));
        }
    }

    record ContestPart(String reason, String at) {}
}
