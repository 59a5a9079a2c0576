package yicheng.web.pages.rules.editions;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.policy.Text;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.web.pages.rules.RuleAddress;

/**
 * An edition as a line of the history.
 *
 * @param authors by name, {@code approver} and {@code lender} too; blank where there are none or they are not told
 * @param from when it came or comes into force
 */
public record EditionLine(
        PublishedEdition edition,
        LocalDateTime published,
        LocalDateTime from,
        String authors,
        String approver,
        Optional<String> lender,
        Optional<Withdrawn> withdrawal,
        Text state,
        String style,
        boolean awaited,
        boolean inForce) {

    /** @param by blank where it is not told */
    public record Withdrawn(String by, Optional<String> lender, LocalDateTime at, String reason) {}

    public int number() {
        return edition.number();
    }

    public Text name() {
        return Text.of("第" + number() + "版", "edition " + number());
    }

    public String address() {
        return RuleAddress.edition(number());
    }

    /** The beginning of its id, enough to tell it from others. */
    public String mark() {
        var id = edition.edition().id();
        return id.substring(0, Math.min(12, id.length()));
    }

    public Optional<String> report() {
        return Optional.of(edition.report()).filter(hash -> !hash.isBlank());
    }
}
