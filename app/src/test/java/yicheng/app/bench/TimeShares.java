package yicheng.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Which part of the work the samples of the flight recorder fell into; the clients of the benchmark are left out. */
final class TimeShares implements AutoCloseable {

    private static final int EVERY_MILLIS = 10;

    /** The first that occurs anywhere in a stack names it. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "1 yicheng.app.bench.Hammer", "clients",
            "2 yicheng.topic.review.", "judging",
            "2 yicheng.rules.", "judging",
            "3 yicheng.persistence.unit.", "writer",
            "4 yicheng.persistence.", "reading",
            "5 yicheng.web.edge.Json", "JSON",
            "5 tools.jackson.", "JSON",
            "6 yicheng.", "other work",
            "7 org.eclipse.jetty.", "HTTP",
            "7 io.javalin.", "HTTP"));

    private final Map<String, Long> samples = new TreeMap<>();

    /** What {@code work} gives; its samples are added up. */
    double during(Callable<Double> work) throws Exception {
        try (var recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(EVERY_MILLIS));
            recording.enable("jdk.NativeMethodSample").withPeriod(Duration.ofMillis(EVERY_MILLIS));
            recording.start();
            double result = work.call();
            recording.stop();
            count(recording);
            return result;
        }
    }

    private void count(Recording recording) throws IOException {
        Path file = Files.createTempFile("yicheng", ".jfr");
        try {
            recording.dump(file);
            RecordingFile.readAllEvents(file).forEach(event -> samples.merge(part(event), 1L, Long::sum));
        } finally {
            Files.delete(file);
        }
    }

    private static String part(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return "other";
        }
        var frames = event.getStackTrace().getFrames().stream()
                .map(frame -> frame.getMethod().getType().getName())
                .toList();
        return PARTS.entrySet().stream()
                .filter(part -> frames.stream()
                        .anyMatch(frame -> frame.startsWith(part.getKey().substring(2))))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }

    @Override
    public String toString() {
        long all = samples.entrySet().stream()
                .filter(part -> !part.getKey().equals("clients"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return samples.entrySet().stream()
                .filter(part -> !part.getKey().equals("clients"))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(part -> "%s %d %%".formatted(part.getKey(), Math.round(100.0 * part.getValue() / all)))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        samples.clear();
    }
}
