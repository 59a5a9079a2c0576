package yicheng.web.pages.work;

import java.util.List;
import java.util.Locale;
import yicheng.agenda.Agenda;
import yicheng.agenda.version.AgendaVersion;

/**
 * A meeting's minutes drawn to scale: the fixed part, each topic, and the line where it is full.
 *
 * @param length how long the meeting may last
 * @param needed with all topics
 */
public record Bar(int length, int fixed, int needed, List<Part> parts) {

    /** @param key of the topic */
    public record Part(int number, String key, int begins, int minutes, boolean fits) {}

    public Bar {
        parts = List.copyOf(parts);
    }

    public static Bar of(Agenda agenda) {
        return new Bar(
                agenda.lengthMinutes(),
                agenda.fixedMinutes(),
                agenda.neededMinutes(),
                agenda.positions().stream()
                        .map(at -> new Part(at.number(), at.candidate().key(), at.begins(), at.minutes(), at.fits()))
                        .toList());
    }

    public static Bar of(AgendaVersion version) {
        return new Bar(
                version.lengthMinutes(),
                version.fixedMinutes(),
                version.neededMinutes(),
                version.lines().stream()
                        .map(line -> new Part(
                                line.number(), line.topic().value(), line.begins(), line.minutes(), line.fits()))
                        .toList());
    }

    public int over() {
        return Math.max(0, needed - length);
    }

    public int spare() {
        return Math.max(0, length - needed);
    }

    public List<Part> overflow() {
        return parts.stream().filter(part -> !part.fits()).toList();
    }

    /** So many minutes as a part of the whole bar. */
    public String percent(int minutes) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * minutes / Math.max(length, needed));
    }
}
