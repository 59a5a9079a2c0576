package yicheng.agenda.list;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import yicheng.calendar.DateWords;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Whose name is put to a list: his own, or that of the one who signed on paper. */
public final class Signing {

    private final Scans scans;
    private final ZoneId zone;

    public Signing(Scans scans, ZoneId zone) {
        this.scans = scans;
        this.zone = zone;
    }

    /** The right that the one who acts needs himself. */
    static Operation needed(Operation operation, Optional<Paper> paper) {
        return paper.isPresent() ? Operation.ENTER_PAPER : operation;
    }

    /** The person whose right it is, with the posts of the day of the signature. */
    private Optional<Actor> signer(Actor actor, Optional<Paper> paper) {
        return paper.isEmpty()
                ? Optional.of(actor)
                : paper.flatMap(sheet -> actor.organisation()
                        .person(sheet.signer())
                        .map(person -> Actor.of(
                                person,
                                actor.organisation(),
                                sheet.at().atZone(zone).toLocalDate())));
    }

    Answer<Signature> of(
            Actor actor, Operation operation, RuleRef rule, TopicList list, Optional<Paper> paper, Instant now) {
        if (paper.filter(sheet -> sheet.signer().equals(actor.id())).isPresent()) {
            return ListRefusals.policy(
                    rule,
                    "signer",
                    actor.person().name(),
                    Text.of("这是您本人的签字，请直接办理，不必代录", "this is your own name; sign it yourself instead of entering it"));
        }
        return signer(actor, paper)
                .map(signer -> of(actor, signer, operation, rule, list, paper, now))
                .orElseGet(() -> ListRefusals.policy(
                        rule,
                        "signer",
                        "",
                        Text.of("请从名单中选择签字人", "choose the one who signed from the list of people")));
    }

    private Answer<Signature> of(
            Actor actor,
            Actor signer,
            Operation operation,
            RuleRef rule,
            TopicList list,
            Optional<Paper> paper,
            Instant now) {
        if (!signer.mayEverywhere(operation)) {
            return paper.isEmpty() ? signer.refused(operation) : notTheirs(operation, rule, signer.person());
        }
        var lender = signer.lender(operation).map(Person::id);
        if (paper.isEmpty()) {
            return new Answer.Done<>(new Signature(signer.id(), lender, now, Optional.empty()));
        }
        var sheet = paper.get();
        var before = list.signed().map(Signature::at).orElse(list.compiled().at());
        if (sheet.at().isAfter(now) || sheet.at().isBefore(before)) {
            var since = DateWords.of(before.atZone(zone).toLocalDateTime());
            return ListRefusals.policy(
                    rule,
                    "at",
                    DateWords.of(sheet.at().atZone(zone).toLocalDateTime()).zh(),
                    Text.of(
                            "签字时间应在上一环节（%s）之后、现在之前".formatted(since.zh()),
                            "it has to be signed after the step before it (%s) and before now".formatted(since.en())));
        }
        var scan = scans.find(sheet.scan()).filter(found -> found.list().equals(list.id()));
        return scan.isPresent()
                ? new Answer.Done<>(new Signature(
                        signer.id(),
                        lender,
                        sheet.at(),
                        Optional.of(new Signature.OnPaper(actor.id(), now, sheet.scan(), Optional.empty()))))
                : ListRefusals.policy(
                        rule, "scan", "", Text.of("请先上传签字后的扫描件，再代录", "hand in the scan of the signed sheet first"));
    }

    private static Answer<Signature> notTheirs(Operation operation, RuleRef rule, Person person) {
        return ListRefusals.policy(
                rule,
                "signer",
                person.name(),
                Text.of(
                        "%s当天不能%s，请核对签字人"
                                .formatted(person.name(), operation.label().zh()),
                        "%s may not %s that day; check whose name it is"
                                .formatted(person.name(), operation.label().en())));
    }
}
