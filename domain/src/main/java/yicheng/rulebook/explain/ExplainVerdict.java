package yicheng.rulebook.explain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.journal.Fingerprint;
import yicheng.journal.Journal;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Edition;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.topic.act.CanonicalFacts;
import yicheng.topic.act.JudgedContent;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Topic;
import yicheng.topic.review.ReviewRules;

/** Tells why a stored judgement came out as it did, and judges it again by its own edition on its own facts. */
public final class ExplainVerdict {

    /**
     * @param stored the findings and verdict as text, as the journal has them
     * @param again the same, judged again
     */
    public record Rerun(Edition edition, String stored, String again) {

        /** To the byte. */
        public boolean isIdentical() {
            return stored.equals(again);
        }

        public String storedHash() {
            return Fingerprint.of(stored.getBytes(StandardCharsets.UTF_8));
        }

        public String againHash() {
            return Fingerprint.of(again.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final ReadTopics readTopics;
    private final Journal journal;
    private final RuleBooks books;

    public ExplainVerdict(ReadTopics readTopics, Journal journal, RuleBooks books) {
        this.readTopics = readTopics;
        this.journal = journal;
        this.books = books;
    }

    /**
     * Every judgement of that topic, the first one first; departments are not told what others spend.
     *
     * @throws Unknown where there is no such topic
     */
    public Answer<List<StoredVerdict>> verdicts(Actor actor, Topic.Id topic) {
        boolean everything = ReadTopics.seesNotes(actor);
        return whole(actor, topic)
                .then(all -> new Answer.Done<>(all.stream()
                        .map(stored -> everything ? stored : stored.ownOnly())
                        .toList()));
    }

    private Answer<List<StoredVerdict>> whole(Actor actor, Topic.Id topic) {
        return readTopics
                .one(actor, topic)
                .then(kept -> new Answer.Done<>(journal.about(kept.topic().subject()).stream()
                        .flatMap(recorded -> StoredVerdict.in(recorded).stream())
                        .toList()));
    }

    /**
     * Done with nothing where the edition was never kept here.
     *
     * @throws Unknown where that topic has no judgement of that number
     */
    public Answer<Optional<Rerun>> rerun(Actor actor, Topic.Id topic, long number) {
        return verdict(actor, topic, number)
                .then(stored ->
                        new Answer.Done<>(books.edition(stored.edition()).map(book -> rerun(stored, book))));
    }

    private Answer<StoredVerdict> verdict(Actor actor, Topic.Id topic, long number) {
        return whole(actor, topic)
                .then(all -> new Answer.Done<>(all.stream()
                        .filter(stored -> stored.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new Unknown("verdict", String.valueOf(number)))));
    }

    /**
     * How each rule took the facts of that judgement; departments are not told what others spend.
     *
     * @throws Unknown where that topic has no judgement of that number
     */
    public Answer<Explanation> explain(Actor actor, Topic.Id topic, long number) {
        boolean everything = ReadTopics.seesNotes(actor);
        return verdict(actor, topic, number)
                .then(stored -> new Answer.Done<>(everything ? explained(stored) : Veil.over(stored, this::explained)));
    }

    private Explanation explained(StoredVerdict stored) {
        var book = books.edition(stored.edition());
        var traces = book.map(one -> one.trace(ReviewRules.class, CanonicalFacts.read(stored.facts())))
                .orElse(List.of());
        return new Explanation(stored, book.map(RuleBook::edition), traces);
    }

    private static Rerun rerun(StoredVerdict stored, RuleBook book) {
        var facts = CanonicalFacts.read(stored.facts());
        var again = JudgedContent.findings(book.rules(ReviewRules.class).findings(facts));
        var said = new ArrayList<String>();
        stored.findings().forEach((number, line) -> said.add("finding." + number + "\t" + line));
        said.add("verdict\t" + stored.verdict());
        var saidAgain = new ArrayList<String>();
        again.forEach((name, line) -> saidAgain.add(name + "\t" + line));
        return new Rerun(book.edition(), String.join("\n", said), String.join("\n", saidAgain));
    }
}
