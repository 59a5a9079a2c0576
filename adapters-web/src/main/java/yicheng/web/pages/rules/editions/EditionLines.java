package yicheng.web.pages.rules.editions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.edition.Withdrawal;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/**
 * Editions as they are shown.
 *
 * @param actor who looks; a visitor is told no names
 */
public record EditionLines(Frame frame, Optional<Actor> actor) {

    /** The last one first. */
    public List<EditionLine> all() {
        return frame.office().ruleBookDesk().readEditions().all().stream()
                .map(this::line)
                .toList();
    }

    public EditionLine inForce() {
        return line(frame.office().ruleBookDesk().readEditions().inForce());
    }

    public Optional<EditionLine> find(int number) {
        return frame.office().ruleBookDesk().readEditions().find(number).map(this::line);
    }

    private EditionLine line(PublishedEdition edition) {
        var from = frame.local(edition.from());
        boolean awaited =
                edition.withdrawn().isEmpty() && from.isAfter(frame.office().now());
        boolean inForce = frame.office().ruleBookDesk().readEditions().inForce().number() == edition.number();
        return new EditionLine(
                edition,
                frame.local(edition.published()),
                from,
                edition.authors().stream().map(this::name).collect(Collectors.joining("、")),
                edition.approver().map(this::name).orElse(""),
                edition.lender().map(this::name),
                edition.withdrawn().map(this::withdrawn),
                state(edition, awaited, inForce),
                inForce ? "ok" : awaited ? "near" : "closed",
                awaited,
                inForce);
    }

    private EditionLine.Withdrawn withdrawn(Withdrawal it) {
        return new EditionLine.Withdrawn(
                it.by().map(this::name).orElse(""),
                it.lender().map(this::name).filter(name -> !name.isBlank()),
                frame.local(it.at()),
                it.reason());
    }

    private static Text state(PublishedEdition edition, boolean awaited, boolean inForce) {
        if (edition.withdrawn().isPresent()) {
            return Text.of("已撤回", "withdrawn");
        }
        if (inForce) {
            return Text.of("现行", "in force");
        }
        return awaited ? Text.of("未生效", "not in force yet") : Text.of("曾施行", "was in force");
    }

    private String name(Person.Id person) {
        return actor.map(one -> Names.of(one).of(person)).orElse("");
    }
}
