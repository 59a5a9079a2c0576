package yicheng.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Lines of a timetable file without their notes, those of one start in the order of their kinds. */
record PlanFile(List<String> lines) {

    private static final int COLUMNS = 15;

    static PlanFile of(String csv) {
        return new PlanFile(csv.lines()
                .map(PlanFile::withoutNote)
                .sorted(Comparator.comparing(PlanFile::startThenAll))
                .toList());
    }

    /** Calculated by somebody who has not seen this code. */
    static PlanFile independent(String name) {
        try (var in = PlanFile.class.getResourceAsStream("/independent/" + name)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The starts of the meetings, line for line as they are printed; 09:00 of its nominal day for a merged one. */
    static List<String> starts(String csv) {
        return csv.lines().skip(1).map(PlanFile::start).toList();
    }

    private static String withoutNote(String line) {
        return String.join(",", List.of(line.split(",", -1)).subList(0, COLUMNS));
    }

    private static String startThenAll(String line) {
        return start(line) + line;
    }

    private static String start(String line) {
        var cells = line.split(",", -1);
        return cells[3].isEmpty() ? cells[1] + "T09:00" : cells[3];
    }
}
