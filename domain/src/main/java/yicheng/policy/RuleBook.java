package yicheng.policy;

import java.util.List;
import yicheng.policy.bench.RuleTrace;

/** One edition, compiled and ready: all questions of one act go to the same book, whatever is published meanwhile. */
public interface RuleBook {

    Edition edition();

    /** The rules behind a {@code ...Rules} port, e.g. {@code book.rules(ReviewRules.class)}. */
    <R> R rules(Class<R> port);

    /**
     * How each rule behind that port that is about facts of such a kind takes them, in the book's order; told by what
     * judges, asked for when somebody wants to know.
     *
     * @param facts what the port was given, or a collection of all the facts where there are several
     */
    List<RuleTrace> trace(Class<?> port, Object facts);

    /** Every chapter with its rules as an administrator reads them, in the policy's order. */
    List<Chapter> chapters();

    /** A chapter of the book. {@code id} is also the stem of its files, e.g. {@code review}. */
    record Chapter(String id, Text title, List<Rule> rules) {
        public Chapter {
            rules = List.copyOf(rules);
        }
    }

    /** A rule as it reads: the sentences under 当 and 则, and the 1-based line of its file it begins at. */
    record Rule(RuleRef ref, List<String> when, List<String> then, String file, int line) {
        public Rule {
            when = List.copyOf(when);
            then = List.copyOf(then);
        }
    }
}
