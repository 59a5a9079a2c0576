package yicheng.web.pages.why;

import java.util.List;
import java.util.Optional;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.policy.bench.RuleTrace.Condition;
import yicheng.topic.life.Topic;

/**
 * One judgement: what the rules saw, which fired, and where the others stopped.
 *
 * @param fired in the order they were said
 * @param silent the other rules by section of the policy, narrowed to {@code words}
 * @param rules how many rules there are in all; 0 where the edition was never kept here
 * @param rerun the same judgement made again, where somebody asked for it
 */
public record VerdictView(
        Topic topic,
        VerdictLine line,
        List<Fact> facts,
        List<Fired> fired,
        List<Section> silent,
        int rules,
        String words,
        Optional<Again> rerun) {

    public record Fact(Text label, Text value) {}

    /**
     * @param effect what it does to the topic
     * @param conditions with the values they saw; empty where the edition was never kept here
     */
    public record Fired(
            String rule, Optional<RuleRef> ref, Text effect, String style, String text, List<Condition> conditions) {}

    public record Section(String printed, Text title, List<Silent> rules) {}

    /** @param stopped the first condition that was not met */
    public record Silent(RuleRef rule, Optional<Condition> stopped) {}

    /** @param kept false where the edition is not here to judge again */
    public record Again(boolean kept, boolean identical, String storedHash, String againHash, List<Line> lines) {}

    /** A line that is not the same: as stored, and as it came out now; blank where there is none. */
    public record Line(String stored, String again) {}

    public String address() {
        return "/topics/" + topic.id().value() + "/verdicts/" + line.number();
    }

    public int silentRules() {
        return silent.stream().mapToInt(section -> section.rules().size()).sum();
    }
}
