package yicheng.web.pages.lists;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.agenda.list.Signature;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/**
 * A signature as people read it.
 *
 * @param lender for whom a delegate signed
 * @param paper where it was entered from paper
 */
public record SignatureLine(String name, Optional<String> lender, LocalDateTime at, Optional<OnPaper> paper) {

    /** @param scan address of what was signed */
    public record OnPaper(String enteredBy, LocalDateTime enteredAt, String scan, Optional<Contested> contested) {}

    public record Contested(String reason, LocalDateTime at) {}

    static SignatureLine of(Signature signature, String sheet, Names names, Frame frame) {
        return new SignatureLine(
                names.of(signature.by()),
                signature.lender().map(names::of),
                frame.local(signature.at()),
                signature.paper().map(paper -> paper(paper, sheet, names, frame)));
    }

    private static OnPaper paper(Signature.OnPaper paper, String sheet, Names names, Frame frame) {
        return new OnPaper(
                names.of(paper.enteredBy()),
                frame.local(paper.enteredAt()),
                sheet + "/scans/" + paper.scan().value(),
                paper.contested().map(contest -> new Contested(contest.reason(), frame.local(contest.at()))));
    }
}
