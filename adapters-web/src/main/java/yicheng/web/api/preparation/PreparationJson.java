package yicheng.web.api.preparation;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * How far a meeting is got ready.
 *
 * @param version to be sent back as If-Match; 0 where nothing was done for it
 * @param room null where the unit has none
 * @param taken another meeting has that room at that time; null where none has
 * @param free rooms that no other meeting has then
 */
record PreparationJson(
        String meeting,
        long version,
        String name,
        String start,
        String end,
        Optional<RoomJson> room,
        boolean chosen,
        Optional<FindingJson> taken,
        List<RoomJson> free,
        List<ListJson> lists) {

    record RoomJson(String name, int seats) {}

    /**
     * @param due null where there is no time limit
     * @param open how many items are left
     */
    record ListJson(Coded list, Optional<String> due, int open, List<ItemJson> items) {}

    /**
     * @param missing null for what is ticked off, and for what is done
     * @param earlier how often it was done for another day or room
     */
    record ItemJson(
            String name,
            FindingJson.Rule rule,
            Coded proof,
            Optional<String> missing,
            Optional<DoneJson> done,
            int earlier) {}

    record DoneJson(Named by, String at, String remark) {}
}
