package yicheng.preparation.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Divides people between two sides so that each side keeps their order outward from the centre and as few as possible change
 * place; of several such ways the one that follows the convention longest, from the first person on.
 *
 * @param before where each of them sat, in their order
 * @param wished the side that the convention gives each of them
 * @param allowed how many may go to the left
 * @param leftFirst once one went to the right all later ones do
 * @param place of the n-th beyond the centre: positive to the left, negative to the right
 */
record TwoSides(
        List<Optional<Place>> before,
        List<Hand> wished,
        IntPredicate allowed,
        boolean leftFirst,
        IntFunction<Place> leftPlace,
        IntFunction<Place> rightPlace) {

    private static final int NEVER = Integer.MAX_VALUE / 2;

    /** Where each of them sits, in their order. */
    List<Place> places() {
        var fewest = fewest();
        var places = new ArrayList<Place>();
        int left = 0;
        for (int i = 0; i < before.size(); i++) {
            int toLeft = moves(i, left, Hand.LEFT, fewest);
            int toRight = moves(i, left, Hand.RIGHT, fewest);
            var hand = toLeft == toRight ? wished.get(i) : toLeft < toRight ? Hand.LEFT : Hand.RIGHT;
            places.add(place(i, left, hand));
            left += hand == Hand.LEFT ? 1 : 0;
        }
        return List.copyOf(places);
    }

    /** How many ways there are, however many move; too many to be counted are {@code Long.MAX_VALUE}. */
    long count() {
        int people = before.size();
        var ways = new long[people + 1];
        for (int left = 0; left <= people; left++) {
            ways[left] = allowed.test(left) ? 1 : 0;
        }
        for (int i = people - 1; i >= 0; i--) {
            for (int left = 0; left <= i; left++) {
                long toLeft = leftFirst && i > left ? 0 : ways[left + 1];
                ways[left] = toLeft > Long.MAX_VALUE - ways[left] ? Long.MAX_VALUE : toLeft + ways[left];
            }
        }
        return ways[0];
    }

    /** Every way, the one that follows the convention longest first. */
    List<List<Place>> ways() {
        var ways = new ArrayList<List<Place>>();
        add(ways, new ArrayList<>(), 0);
        return ways;
    }

    private void add(List<List<Place>> ways, List<Place> places, int left) {
        int i = places.size();
        if (i == before.size()) {
            if (allowed.test(left)) {
                ways.add(List.copyOf(places));
            }
            return;
        }
        for (var hand : List.of(wished.get(i), wished.get(i).other())) {
            if (hand == Hand.RIGHT || !leftFirst || i == left) {
                places.add(place(i, left, hand));
                add(ways, places, hand == Hand.LEFT ? left + 1 : left);
                places.remove(i);
            }
        }
    }

    /** {@code [i][left]}: how few of the i-th and all after him change place when {@code left} went to the left before. */
    private int[][] fewest() {
        int people = before.size();
        var fewest = new int[people + 1][people + 1];
        for (int left = 0; left <= people; left++) {
            fewest[people][left] = allowed.test(left) ? 0 : NEVER;
        }
        for (int i = people - 1; i >= 0; i--) {
            for (int left = 0; left <= i; left++) {
                fewest[i][left] = Math.min(moves(i, left, Hand.LEFT, fewest), moves(i, left, Hand.RIGHT, fewest));
            }
        }
        return fewest;
    }

    private int moves(int i, int left, Hand hand, int[][] fewest) {
        if (hand == Hand.LEFT && leftFirst && i > left) {
            return NEVER;
        }
        var place = place(i, left, hand);
        int moves = before.get(i).filter(was -> !was.equals(place)).isPresent() ? 1 : 0;
        return Math.min(NEVER, moves + fewest[i + 1][hand == Hand.LEFT ? left + 1 : left]);
    }

    private Place place(int i, int left, Hand hand) {
        return hand == Hand.LEFT ? leftPlace.apply(left + 1) : rightPlace.apply(i - left + 1);
    }
}
