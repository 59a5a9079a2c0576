package yicheng.rulebook.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What replaying some of the archive gave: bounded, however much that was. Not safe for several threads. */
final class Sum {

    private final Map<String, ReplayReport.Tally> departments = new HashMap<>();
    private final Map<String, ReplayReport.Tally> meetings = new HashMap<>();
    private final Map<String, ReplayReport.Tally> verdicts = new HashMap<>();
    private final Map<String, ReplayReport.Tally> rules = new HashMap<>();
    private final List<Difference> decisive = new ArrayList<>();
    private final List<Difference> others = new ArrayList<>();
    private final LineDigest digest = new LineDigest();
    private long judged;
    private long changed;

    void judged(Optional<Difference> difference) {
        judged++;
        difference.ifPresent(this::add);
    }

    long judged() {
        return judged;
    }

    long changed() {
        return changed;
    }

    private void add(Difference difference) {
        changed++;
        digest.add(difference.line());
        list(difference);
        difference.department().ifPresent(id -> count(departments, id.value(), Text.chinese(id.value()), 1));
        count(meetings, difference.meeting().toString(), MeetingNames.of(difference.meeting()), 1);
        if (difference.what() == Difference.What.TOPIC) {
            var from = difference.from();
            var to = difference.to();
            count(
                    verdicts,
                    from.en() + " → " + to.en(),
                    Text.of(from.zh() + " → " + to.zh(), from.en() + " → " + to.en()),
                    1);
        }
        difference.firing().forEach(this::count);
        difference.silent().forEach(this::count);
    }

    private void count(RuleRef rule) {
        count(rules, rule.id(), rule.name(), 1);
    }

    private static void count(Map<String, ReplayReport.Tally> tallies, String key, Text name, long more) {
        tallies.merge(
                key,
                new ReplayReport.Tally(key, name, more),
                (one, other) -> new ReplayReport.Tally(key, one.name(), one.count() + other.count()));
    }

    private void list(Difference difference) {
        var list = difference.decisive() ? decisive : others;
        if (list.size() < ReplayReport.MOST_LISTED) {
            list.add(difference);
        }
    }

    /** Goes on with another one, which came after it in the archive. */
    void then(Sum other) {
        judged += other.judged;
        changed += other.changed;
        digest.add(other.digest.hex());
        other.decisive.forEach(this::list);
        other.others.forEach(this::list);
        addAll(departments, other.departments);
        addAll(meetings, other.meetings);
        addAll(verdicts, other.verdicts);
        addAll(rules, other.rules);
    }

    private static void addAll(Map<String, ReplayReport.Tally> to, Map<String, ReplayReport.Tally> from) {
        from.values().forEach(tally -> count(to, tally.key(), tally.name(), tally.count()));
    }

    /** Those that change a verdict first. */
    List<Difference> listed() {
        var listed = new ArrayList<>(decisive);
        listed.addAll(others.subList(0, Math.min(others.size(), ReplayReport.MOST_LISTED - listed.size())));
        return listed;
    }

    List<ReplayReport.Tally> departments() {
        return most(departments);
    }

    List<ReplayReport.Tally> meetings() {
        return most(meetings);
    }

    List<ReplayReport.Tally> verdicts() {
        return most(verdicts);
    }

    List<ReplayReport.Tally> rules() {
        return most(rules);
    }

    private static List<ReplayReport.Tally> most(Map<String, ReplayReport.Tally> tallies) {
        return tallies.values().stream()
                .sorted(java.util.Comparator.comparingLong(ReplayReport.Tally::count)
                        .reversed()
                        .thenComparing(ReplayReport.Tally::key))
                .toList();
    }

    /** Of everything that differs, in the order of the archive. */
    String hash(List<String> under) {
        under.forEach(digest::add);
        digest.add(judged + "/" + changed);
        return digest.hex();
    }
}
