package yicheng.rulebook.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yicheng.journal.Journal;
import yicheng.journal.Recorded;
import yicheng.policy.Effect;

/**
 * Counts how rules are used, from the journal: every judgement counts once. What was counted is remembered, so that later
 * only what came since is read; a long journal is counted a piece at a time, so that nobody waits for it.
 */
public final class RuleStatistics {

    /**
     * Two rules that would send one topic to different places.
     *
     * @param topics how many judgements had both
     */
    public record Contradiction(String one, String other, long topics) {}

    /**
     * @param judgements how many were counted
     * @param complete false while there is more of the journal to count
     */
    public record Counted(
            long judgements, boolean complete, Map<String, RuleUse> uses, List<Contradiction> contradictions) {

        public Counted {
            uses = Map.copyOf(uses);
            contradictions = List.copyOf(contradictions);
        }

        public RuleUse of(String rule) {
            return uses.getOrDefault(rule, RuleUse.none(rule));
        }
    }

    private record Said(String rule, Effect effect) {}

    private static final int AT_ONCE = 1_000;
    private static final int PAGES_OF_A_PIECE = 10;

    private final Journal journal;
    private final Map<String, RuleUse> uses = new HashMap<>();
    private final Map<List<String>, Long> pairs = new TreeMap<>(java.util.Comparator.comparing(List::toString));
    private long judgements;
    private long seen;

    public RuleStatistics(Journal journal) {
        this.journal = journal;
    }

    /** With at most one more piece of the journal counted. */
    public synchronized Counted handle() {
        int pages = 0;
        boolean complete = false;
        while (!complete && pages < PAGES_OF_A_PIECE) {
            complete = countPage();
            pages++;
        }
        var contradictions = pairs.entrySet().stream()
                .map(pair ->
                        new Contradiction(pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
                .toList();
        return new Counted(judgements, complete, uses, contradictions);
    }

    /** True when that was the last one. */
    private boolean countPage() {
        var page = journal.after(seen, AT_ONCE);
        page.forEach(this::count);
        if (!page.isEmpty()) {
            seen = page.get(page.size() - 1).number();
        }
        return page.size() < AT_ONCE;
    }

    private void count(Recorded recorded) {
        StoredVerdict.in(recorded).ifPresent(stored -> {
            judgements++;
            var said = said(stored);
            var strongest = said.stream().map(Said::effect).min(java.util.Comparator.naturalOrder());
            said.forEach(one -> uses.merge(
                    one.rule(),
                    RuleUse.none(one.rule()).and(stored.at(), strongest.equals(Optional.of(one.effect()))),
                    (before, more) -> before.and(stored.at(), strongest.equals(Optional.of(one.effect())))));
            contradictions(said).forEach(pair -> pairs.merge(pair, 1L, Long::sum));
        });
    }

    private static List<Said> said(StoredVerdict stored) {
        return stored.findings().values().stream()
                .map(line -> line.split("\t", 3))
                .flatMap(parts -> Effect.coded(parts[1]).map(effect -> new Said(parts[0], effect)).stream())
                .collect(Collectors.toList());
    }

    private static List<List<String>> contradictions(List<Said> said) {
        var pairs = new ArrayList<List<String>>();
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                if (sendsElsewhere(said.get(i).effect(), said.get(j).effect())) {
                    pairs.add(List.of(said.get(i).rule(), said.get(j).rule()));
                }
            }
        }
        return pairs;
    }

    private static boolean sendsElsewhere(Effect one, Effect other) {
        return one != other && isDestination(one) && isDestination(other);
    }

    private static boolean isDestination(Effect effect) {
        return effect == Effect.REFER_PARTY_COMMITTEE || effect == Effect.RETURN || effect == Effect.COORDINATE_FIRST;
    }
}
