package yicheng.preparation.seating;

import java.util.ArrayList;
import java.util.List;
import yicheng.preparation.LaidPlan.Plate;

/** Name plates that are there and that are needed: two people of one name need two. */
public final class Plates {

    private Plates() {}

    /** Those that are not there yet. */
    public static List<Plate> missing(List<Plate> there, List<Plate> needed) {
        var left = new ArrayList<>(there.stream().map(Plate::text).toList());
        return needed.stream().filter(plate -> !left.remove(plate.text())).toList();
    }
}
