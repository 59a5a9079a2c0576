package yicheng.web.api.preparation;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * The seat plan of a meeting as it should be now.
 *
 * @param version to be sent back as If-Match; 0 where nothing was done for it
 * @param seatless says for whom the room has no seat
 * @param laid the plan by which the plates lie; null where none lie
 * @param moved how many of those change place
 * @param fewest no plan that the rules allow moves fewer
 * @param changes what is to be done at the tables; none where no plates lie
 */
record SeatsJson(
        String meeting,
        long version,
        String room,
        List<SeatJson> seats,
        List<FindingJson> seatless,
        Optional<LaidJson> laid,
        int moved,
        boolean fewest,
        List<ChangeJson> changes,
        List<FindingJson.Rule> rules) {

    /**
     * @param person whose seat it is: by this a seat is moved
     * @param place as the API names it, e.g. {@code SL2}
     * @param pinned the office put him there, for this reason
     */
    record SeatJson(
            String person,
            String name,
            String about,
            Coded group,
            String place,
            String placeLabel,
            String plate,
            boolean proxy,
            boolean pinned,
            Optional<String> reason) {}

    /** @param printed plates that were not on the tables before */
    record LaidJson(Named by, String at, int plates, List<String> printed) {}

    /** A plate that is moved, put there in addition or taken away. */
    record ChangeJson(String plate, Optional<String> from, Optional<String> to, boolean newPlate) {}
}
