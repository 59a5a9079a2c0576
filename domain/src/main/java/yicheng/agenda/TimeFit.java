package yicheng.agenda;

import java.util.ArrayList;
import java.util.List;

/**
 * Which topics a meeting has time for. Time goes to them in their order: a topic stays out only when those before it leave
 * too little, and then a shorter one further down may still come in.
 *
 * @param fits one for each topic
 * @param begins minutes after the meeting's start, one for each topic; those that do not fit come after all that do
 */
public record TimeFit(List<Boolean> fits, List<Integer> begins) {

    public TimeFit {
        fits = List.copyOf(fits);
        begins = List.copyOf(begins);
    }

    /**
     * @param minutes of each topic, in their order
     * @param from the minute at which topics begin
     * @param until the minute at which the meeting ends
     */
    public static TimeFit of(List<Integer> minutes, int from, int until) {
        var fits = new ArrayList<Boolean>();
        int full = from;
        for (int each : minutes) {
            boolean has = full + each <= until;
            fits.add(has);
            full += has ? each : 0;
        }
        return new TimeFit(fits, begins(minutes, fits, from, full));
    }

    private static List<Integer> begins(List<Integer> minutes, List<Boolean> fits, int from, int full) {
        var begins = new ArrayList<Integer>();
        int within = from;
        int beyond = full;
        for (int i = 0; i < minutes.size(); i++) {
            boolean has = fits.get(i);
            begins.add(has ? within : beyond);
            within += has ? minutes.get(i) : 0;
            beyond += has ? 0 : minutes.get(i);
        }
        return begins;
    }
}
