package yicheng.web.pages.why;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.rulebook.explain.ExplainVerdict;
import yicheng.rulebook.explain.StoredVerdict;
import yicheng.topic.life.Topic;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.TopicAddress;

/** Shows the judgements of a topic, and why one of them came out as it did. */
public final class VerdictPages {

    private static final int LONGEST_SEARCH = 100;

    private final Frame frame;

    public VerdictPages(Frame frame) {
        this.frame = frame;
    }

    public void all(Context asked) {
        var actor = frame.actor(asked);
        var id = TopicAddress.of(asked);
        explain()
                .verdicts(actor, id)
                .either(
                        stored -> frame.answer(
                                asked,
                                "why/verdicts",
                                Entry.TOPICS,
                                new VerdictsView(topic(actor, id), newest(stored))),
                        frame::refused);
    }

    public void one(Context asked) {
        var actor = frame.actor(asked);
        var id = TopicAddress.of(asked);
        long number = number(asked);
        explain()
                .explain(actor, id, number)
                .then(explanation -> again(asked, actor, id, number).then(rerun -> {
                    var of = new VerdictOf(explanation);
                    var words = words(asked);
                    return new Answer.Done<>(new VerdictView(
                            topic(actor, id),
                            line(actor, id, number),
                            of.facts(),
                            of.fired(),
                            of.silent(words),
                            explanation.traces().size(),
                            words,
                            rerun));
                }))
                .either(view -> frame.answer(asked, "why/verdict", Entry.TOPICS, view), frame::refused);
    }

    private Answer<Optional<VerdictView.Again>> again(Context asked, Actor actor, Topic.Id id, long number) {
        return asked.queryParam("again") == null
                ? new Answer.Done<>(Optional.empty())
                : explain()
                        .rerun(actor, id, number)
                        .then(rerun -> new Answer.Done<>(Optional.of(VerdictOf.again(rerun))));
    }

    private ExplainVerdict explain() {
        return frame.office().ruleBookDesk().explainVerdict();
    }

    private Topic topic(Actor actor, Topic.Id id) {
        return frame.office().readTopics().one(actor, id).fold(kept -> kept.topic(), refused -> {
            throw new IllegalStateException("asked before: " + refused);
        });
    }

    private VerdictLine line(Actor actor, Topic.Id id, long number) {
        return explain().verdicts(actor, id).fold(this::newest, refused -> List.<VerdictLine>of()).stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<VerdictLine> newest(List<StoredVerdict> stored) {
        var editions = frame.office().ruleBookDesk().readEditions().all();
        var lines = new ArrayList<VerdictLine>();
        stored.forEach(one -> lines.add(Words.line(one, lines.size() + 1, editions, frame)));
        Collections.reverse(lines);
        return lines;
    }

    private static long number(Context asked) {
        var number = asked.pathParam("number");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Unknown("verdict", number);
        }
        return Long.parseLong(number);
    }

    private static String words(Context asked) {
        var words = Objects.requireNonNullElse(asked.queryParam("q"), "").strip();
        return words.length() <= LONGEST_SEARCH ? words : words.substring(0, LONGEST_SEARCH);
    }
}
