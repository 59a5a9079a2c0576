package yicheng.preparation.seat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries every plan that the conventions allow, puts people where the office wants them, and takes the one in which fewest sit
 * elsewhere than before; of several the one that follows the convention longest, row by row. Somebody put elsewhere changes
 * place with somebody of another row, so rows cannot be looked at one by one.
 *
 * @param before as people would sit by the plan of before with the same wishes of the office
 */
record FewestMoves(PlanSeating planner, SeatPlan before, List<SeatPlan.Pinned> pinned) {

    /** More are not tried: a room with so many seats on its sides would keep people waiting. */
    private static final long TRIED = 50_000;

    /** Empty where there are too many plans. */
    Optional<SeatPlan> of(Map<String, Place> fixed, List<SeatRow> rows) {
        long ways = 1;
        for (var row : rows) {
            long more = row.sides().count();
            if (more > TRIED || ways * more > TRIED) {
                return Optional.empty();
            }
            ways *= more;
        }
        var best = new Best();
        tryRow(rows, 0, new HashMap<>(fixed), best);
        return Optional.of(best.plan);
    }

    private void tryRow(List<SeatRow> rows, int next, Map<String, Place> places, Best best) {
        if (next == rows.size()) {
            best.look(new SeatPlan(places));
            return;
        }
        for (var way : rows.get(next).sides().ways()) {
            rows.get(next).put(way, places);
            tryRow(rows, next + 1, places, best);
        }
    }

    private final class Best {
        private SeatPlan plan;
        private int moves = Integer.MAX_VALUE;

        private void look(SeatPlan tried) {
            int moved = tried.with(planner.possible(tried, pinned)).movedFrom(before);
            if (moved < moves) {
                plan = tried;
                moves = moved;
            }
        }
    }
}
