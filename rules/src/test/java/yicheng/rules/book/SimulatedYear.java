package yicheng.rules.book;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.agenda.Agenda;
import yicheng.agenda.Candidate;
import yicheng.agenda.Position;
import yicheng.agenda.RankTopics;
import yicheng.agenda.RankingFacts;
import yicheng.meeting.Kind;
import yicheng.rules.OneEdition;

/**
 * 52 weekly meetings of ten people, ranked by the shipped rules: there is time for two topics of the usual length, and what
 * finds none comes back next week.
 */
final class SimulatedYear {

    static final int WEEKS = 52;
    private static final int SPEAKERS = 10;
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 9, 0);

    /** A topic at a meeting. */
    record Standing(int week, Position position) {

        String key() {
            return position.candidate().key();
        }

        /** The week it was handed in for. */
        int came() {
            return (int) ChronoUnit.WEEKS.between(START, facts().submittedAt());
        }

        int weeksWaited() {
            return week - came();
        }

        /** Such as {@code true false}: urgent, but not important. */
        String marks() {
            return facts().urgent() + " " + facts().important();
        }

        boolean hasTime() {
            return position.fits();
        }

        private RankingFacts facts() {
            return position.candidate().facts();
        }
    }

    private final Random random;
    private final RankTopics rankTopics = new RankTopics(new OneEdition(ShippedRules.BOOK));
    private final List<Standing> standings = new ArrayList<>();

    private SimulatedYear(Random random) {
        this.random = random;
    }

    /** @return every topic at every meeting, meeting by meeting in the order of its agenda */
    static List<Standing> of(int[] arrivals, boolean mixedLengths, boolean counted, Random random) {
        var year = new SimulatedYear(random);
        year.run(arrivals, mixedLengths, counted);
        return List.copyOf(year.standings);
    }

    /** As many as there is time for, over four weeks: eight, in whichever of these weeks. */
    static int[] fullMonths(Random random) {
        var arrivals = new int[WEEKS];
        IntStream.range(0, 2 * WEEKS).forEach(topic -> arrivals[topic / 8 * 4 + random.nextInt(4)]++);
        return arrivals;
    }

    /** Half as many again as there is time for. */
    static int[] tooMany(Random random) {
        return random.ints(WEEKS, 1, 6).toArray();
    }

    private void run(int[] arrivals, boolean mixedLengths, boolean counted) {
        var waiting = List.<Candidate>of();
        for (int week = 0; week < WEEKS; week++) {
            int now = week;
            var fresh = IntStream.range(0, arrivals[now]).mapToObj(i -> topic(now, i, mixedLengths));
            var agenda = ranked(Stream.concat(waiting.stream(), fresh).toList());
            agenda.positions().forEach(position -> standings.add(new Standing(now, position)));
            waiting = agenda.overflow().stream()
                    .map(position -> carriedOver(position.candidate(), counted ? 1 : 0))
                    .toList();
        }
    }

    private Agenda ranked(List<Candidate> candidates) {
        var command = new RankTopics.Command(Kind.WEEKLY, 2026, 11, candidates, SPEAKERS, List.of());
        return rankTopics.handle(command).fold(agenda -> agenda, findings -> {
            throw new AssertionError(findings);
        });
    }

    private Candidate topic(int week, int number, boolean mixedLengths) {
        var key = "第 %d 周第 %d 项".formatted(week, number);
        var facts = new RankingFacts(
                Kind.WEEKLY,
                key,
                random.nextBoolean(),
                random.nextBoolean(),
                1 + random.nextInt(3),
                START.plusWeeks(week).plusMinutes(random.nextInt(5000)),
                List.of());
        return new Candidate(key, facts, mixedLengths ? OptionalInt.of(10 + random.nextInt(45)) : OptionalInt.empty());
    }

    private static Candidate carriedOver(Candidate candidate, int more) {
        var facts = candidate.facts();
        return new Candidate(candidate.key(), facts.carriedOver(facts.carriedOver() + more), candidate.minutes());
    }

    /** The same topic at the next meeting. */
    static Optional<Standing> next(Standing standing, List<Standing> standings) {
        return standings.stream()
                .filter(later -> later.week() == standing.week() + 1)
                .filter(later -> later.key().equals(standing.key()))
                .findFirst();
    }
}
