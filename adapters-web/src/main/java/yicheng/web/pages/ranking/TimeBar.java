package yicheng.web.pages.ranking;

import java.util.List;
import java.util.Locale;
import yicheng.agenda.Agenda;
import yicheng.agenda.Position;

/** A meeting's minutes drawn to scale: the fixed part, each topic, and the line where it is full. */
public record TimeBar(Agenda agenda) {

    /** @param x and {@code width} in percent of the whole bar */
    public record Part(Position position, String x, String width) {}

    public String fixed() {
        return percent(agenda.fixedMinutes());
    }

    public String full() {
        return percent(agenda.lengthMinutes());
    }

    public List<Part> parts() {
        return agenda.positions().stream()
                .map(position -> new Part(position, percent(position.begins()), percent(position.minutes())))
                .toList();
    }

    private String percent(int minutes) {
        int whole = Math.max(agenda.lengthMinutes(), agenda.neededMinutes());
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * minutes / whole);
    }
}
