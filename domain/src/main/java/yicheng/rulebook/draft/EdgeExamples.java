package yicheng.rulebook.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBench;
import yicheng.policy.bench.Boundary;
import yicheng.policy.bench.Boundary.Probe;
import yicheng.rulebook.edition.CurrentBooks;
import yicheng.rulebook.edition.Editions;

/**
 * Lines for the example files that rules come to need when their examples follow them: both sides of each number that was
 * changed, and whichever of firing and not firing no example would show any more.
 */
final class EdgeExamples {

    private final RuleBench bench;
    private final Editions editions;
    private final CurrentBooks books;

    EdgeExamples(RuleBench bench, Editions editions, CurrentBooks books) {
        this.bench = bench;
        this.editions = editions;
        this.books = books;
    }

    /**
     * New lines by file; none for a rule without a number that facts can be put around.
     *
     * @param rules ids, each with whether an example that fires and one that does not are left to it
     */
    Map<String, List<String>> lines(BookFiles draft, Map<String, Set<Boolean>> rules) {
        if (rules.isEmpty()) {
            return Map.of();
        }
        var inForce = editions.files(books.editionInForce().number()).orElseThrow();
        var byRule = bench.boundaries(draft, inForce).stream()
                .filter(boundary -> rules.containsKey(boundary.rule().id()))
                .collect(Collectors.groupingBy(
                        boundary -> boundary.rule().id(), LinkedHashMap::new, Collectors.toList()));
        var lines = new LinkedHashMap<String, Set<String>>();
        byRule.forEach((rule, boundaries) -> {
            var file = examples(boundaries.get(0).file());
            probes(boundaries, rules.get(rule))
                    .map(Probe::example)
                    .forEach(line -> lines.computeIfAbsent(file, any -> new LinkedHashSet<>())
                            .add(line));
        });
        return lines.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    private static Stream<Probe> probes(List<Boundary> boundaries, Set<Boolean> left) {
        var chosen = new ArrayList<Probe>();
        boundaries.stream().filter(Boundary::changes).forEach(boundary -> chosen.addAll(edge(boundary.probes())));
        for (var fires : List.of(true, false)) {
            if (!left.contains(fires) && chosen.stream().noneMatch(probe -> probe.fires() == fires)) {
                written(boundaries)
                        .filter(probe -> probe.fires() == fires)
                        .findFirst()
                        .ifPresent(chosen::add);
            }
        }
        return chosen.stream();
    }

    /** The two between which the rule changes its mind. */
    private static List<Probe> edge(List<Probe> probes) {
        return IntStream.range(1, probes.size())
                .filter(i -> probes.get(i - 1).fires() != probes.get(i).fires())
                .mapToObj(i -> Stream.of(probes.get(i - 1), probes.get(i)))
                .flatMap(two -> two)
                .filter(probe -> !probe.example().isEmpty())
                .toList();
    }

    private static Stream<Probe> written(List<Boundary> boundaries) {
        return boundaries.stream()
                .flatMap(boundary -> boundary.probes().stream())
                .filter(probe -> !probe.example().isEmpty());
    }

    private static String examples(String rules) {
        return rules.substring(0, rules.indexOf('.')) + ".examples.csv";
    }
}
