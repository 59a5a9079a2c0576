package yicheng.web.pages.topics;

import java.time.LocalDateTime;
import java.util.Locale;
import yicheng.topic.life.Attachment;
import yicheng.web.pages.work.Names;

/** A file that goes with a topic, as pages list it. */
public record FileLine(String address, String name, String size, String by, LocalDateTime at) {

    private static final double KILO = 1024;

    public static FileLine of(Attachment file, Names names, LocalDateTime at) {
        return new FileLine(
                "/topics/" + file.topic().value() + "/files/" + file.id().value(),
                file.name(),
                size(file.size()),
                names.of(file.by()),
                at);
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, Math.round(bytes / KILO)) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
    }
}
