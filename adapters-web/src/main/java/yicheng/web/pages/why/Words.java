package yicheng.web.pages.why;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Effect;
import yicheng.policy.Text;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.explain.StoredVerdict;
import yicheng.topic.life.Act;
import yicheng.topic.review.Verdict;
import yicheng.web.pages.review.Note;
import yicheng.web.pages.shell.Frame;

/** A judgement as one line, in people's words. */
final class Words {

    private static final Text JUDGED = Text.of("审核", "judged");

    private Words() {}

    static VerdictLine line(StoredVerdict stored, int round, List<PublishedEdition> editions, Frame frame) {
        var effect = Effect.coded(stored.verdict());
        return new VerdictLine(
                stored.number(),
                round,
                frame.local(stored.at()),
                act(stored.act()),
                edition(stored.edition(), editions),
                new Verdict(effect).label(),
                effect.map(Note::style).orElse("ok"),
                stored.findings().size());
    }

    private static Text act(String event) {
        return Arrays.stream(Act.values())
                .filter(act -> act.event().equals(event))
                .findFirst()
                .map(Act::label)
                .orElse(JUDGED);
    }

    /** The first of that text: what was published again has the same id. */
    private static Optional<String> edition(String id, List<PublishedEdition> editions) {
        return editions.stream()
                .map(PublishedEdition::edition)
                .filter(edition -> edition.id().equals(id))
                .reduce((later, earlier) -> earlier)
                .map(edition -> edition.name());
    }
}
