package yicheng.web.api.agenda;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson.Coded;

/**
 * The agenda of a meeting.
 *
 * @param meeting the one whose agenda it is: the larger one where several are held together
 * @param version to be sent back as If-Match; it grows with a proposed order too
 * @param start null where the meeting is not held after all
 * @param newest the version that holds
 * @param versions how many there are
 * @param proposed another order, which waits for the principal leader
 */
record AgendaJson(
        String meeting,
        long version,
        Optional<String> start,
        VersionJson newest,
        int versions,
        Optional<ProposedOrderJson> proposed) {

    /** @param order ids of the topics */
    record ProposedOrderJson(List<String> order, String reason, Named by, String at) {}

    /** All versions, the first one first, without their lines. */
    record VersionsJson(String meeting, List<HeadJson> versions) {}

    record HeadJson(
            int number,
            String at,
            Named by,
            Coded cause,
            String reason,
            int topics,
            int overflow,
            boolean byHand,
            String hash) {}

    /** @param changes in the order of the later version, then the topics that went */
    record ComparedJson(String meeting, int from, int to, List<DifferenceJson> changes) {}

    /**
     * @param changed came in, went, or stands elsewhere, takes other minutes, or fits no longer
     * @param before null where it came in
     * @param after null where it went
     */
    record DifferenceJson(
            String topic, String title, boolean changed, Optional<PlaceJson> before, Optional<PlaceJson> after) {}

    record PlaceJson(int number, int beginsMinute, int minutes, boolean fits) {}
}
