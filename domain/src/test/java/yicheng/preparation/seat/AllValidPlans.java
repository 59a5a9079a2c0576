package yicheng.preparation.seat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Every way to seat people of one group, tried one after another and checked by what a plan must be, with nothing of how the
 * planner finds one.
 */
final class AllValidPlans {

    private AllValidPlans() {}

    /** In front: number one in the centre, a block without gaps, each side in rank order, the left as long or one longer. */
    static List<Map<String, Integer>> ofLeaders(List<Seated> leaders) {
        return arrangements(
                        leaders,
                        IntStream.rangeClosed(-leaders.size(), leaders.size())
                                .boxed()
                                .toList())
                .stream()
                .filter(plan -> plan.get(leaders.get(0).seat()) == 0)
                .filter(plan -> withoutGaps(plan, true))
                .filter(plan -> outwardInOrder(leaders, plan))
                .filter(plan -> left(plan) - right(plan) == 0 || left(plan) - right(plan) == 1)
                .toList();
    }

    /** Along the sides: from the inner end without gaps, each side in order, as long as each other or one longer. */
    static List<Map<String, Integer>> ofHeads(List<Seated> heads) {
        var numbers = IntStream.rangeClosed(-heads.size(), heads.size())
                .filter(number -> number != 0)
                .boxed()
                .toList();
        return arrangements(heads, numbers).stream()
                .filter(plan -> withoutGaps(plan, false))
                .filter(plan -> outwardInOrder(heads, plan))
                .filter(plan -> Math.abs(left(plan) - right(plan)) <= 1)
                .toList();
    }

    /** With the first half on the left, nobody on the left comes after somebody on the right. */
    static List<Map<String, Integer>> ofHeads(List<Seated> heads, SideOrder order) {
        return ofHeads(heads).stream()
                .filter(plan -> order == SideOrder.ALTERNATE || leftBeforeRight(heads, plan))
                .toList();
    }

    /** On beyond the leaders on both sides, each side in order, the front row as long on each side or one longer. */
    static List<Map<String, Integer>> ofGuests(List<Seated> guests, Map<String, Integer> leaders) {
        int most = leaders.size() + guests.size();
        var numbers = IntStream.rangeClosed(-most, most)
                .filter(number -> !leaders.containsValue(number))
                .boxed()
                .toList();
        var all = new ArrayList<Map<String, Integer>>();
        placeFreely(guests, 0, new HashMap<>(), numbers, all);
        return all.stream()
                .filter(plan -> outwardInOrder(guests, plan))
                .filter(plan -> withoutGaps(together(leaders, plan), true))
                .filter(plan -> Math.abs(left(together(leaders, plan)) - right(together(leaders, plan))) <= 1)
                .toList();
    }

    private static Map<String, Integer> together(Map<String, Integer> some, Map<String, Integer> others) {
        var all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private static boolean leftBeforeRight(List<Seated> people, Map<String, Integer> plan) {
        return IntStream.range(0, people.size())
                .allMatch(i -> IntStream.range(i + 1, people.size())
                        .noneMatch(j -> plan.get(people.get(i).seat()) < 0
                                && plan.get(people.get(j).seat()) > 0));
    }

    private static void placeFreely(
            List<Seated> people,
            int next,
            Map<String, Integer> plan,
            List<Integer> numbers,
            List<Map<String, Integer>> all) {
        if (next == people.size()) {
            all.add(Map.copyOf(plan));
            return;
        }
        for (int number : numbers) {
            if (!plan.containsValue(number)) {
                plan.put(people.get(next).seat(), number);
                placeFreely(people, next + 1, plan, numbers, all);
                plan.remove(people.get(next).seat());
            }
        }
    }

    static int moved(Map<String, Integer> plan, Map<String, Integer> before) {
        return (int) plan.keySet().stream()
                .filter(before::containsKey)
                .filter(seat -> !before.get(seat).equals(plan.get(seat)))
                .count();
    }

    private static List<Map<String, Integer>> arrangements(List<Seated> people, List<Integer> numbers) {
        var all = new ArrayList<Map<String, Integer>>();
        place(people, 0, new HashMap<>(), numbers, all);
        return all;
    }

    /** Numbers further out than there are people cannot be part of a block; the rest are all tried. */
    private static void place(
            List<Seated> people,
            int next,
            Map<String, Integer> plan,
            List<Integer> numbers,
            List<Map<String, Integer>> all) {
        if (next == people.size()) {
            all.add(Map.copyOf(plan));
            return;
        }
        for (int number : numbers) {
            if (Math.abs(number) <= people.size() / 2 + 1 && !plan.containsValue(number)) {
                plan.put(people.get(next).seat(), number);
                place(people, next + 1, plan, numbers, all);
                plan.remove(people.get(next).seat());
            }
        }
    }

    private static boolean withoutGaps(Map<String, Integer> plan, boolean centre) {
        var taken = new TreeSet<>(plan.values());
        var meant = IntStream.rangeClosed(-right(plan), left(plan))
                .filter(number -> centre || number != 0)
                .boxed()
                .toList();
        return taken.equals(Set.copyOf(meant));
    }

    private static boolean outwardInOrder(List<Seated> people, Map<String, Integer> plan) {
        return IntStream.range(0, people.size())
                .allMatch(i -> IntStream.range(i + 1, people.size()).allMatch(j -> {
                    int earlier = plan.get(people.get(i).seat());
                    int later = plan.get(people.get(j).seat());
                    return earlier * later <= 0 || Math.abs(earlier) < Math.abs(later);
                }));
    }

    private static int left(Map<String, Integer> plan) {
        return (int) plan.values().stream().filter(number -> number > 0).count();
    }

    private static int right(Map<String, Integer> plan) {
        return (int) plan.values().stream().filter(number -> number < 0).count();
    }
}
