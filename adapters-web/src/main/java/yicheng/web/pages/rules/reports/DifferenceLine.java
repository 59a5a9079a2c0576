package yicheng.web.pages.rules.reports;

import java.util.Optional;
import yicheng.rulebook.replay.Difference;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Names;

/**
 * An outcome that changes.
 *
 * @param department by name; empty where it is no topic
 * @param address of the topic or the meeting
 */
public record DifferenceLine(Difference difference, Optional<String> department, String address) {

    static DifferenceLine of(Difference difference, Names names) {
        return new DifferenceLine(difference, difference.department().map(names::of), address(difference));
    }

    private static String address(Difference difference) {
        return difference.what() == Difference.What.TOPIC
                ? "/topics/"
                        + difference.subject().substring(difference.subject().indexOf('/') + 1)
                : MeetingAddress.of(difference.meeting());
    }
}
