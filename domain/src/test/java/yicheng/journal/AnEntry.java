package yicheng.journal;

import java.time.Instant;
import java.util.Map;

/** Entries for tests that do not care what they say. */
public final class AnEntry {

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00.123456789Z");

    private AnEntry() {}

    public static Entry about(String subject) {
        return Entry.of(AT, "zhao", "topic.submitted", subject, Map.of("title", "购置检测设备", "amount", "8600000"));
    }

    /** With every part filled in, and text that is hard to keep. */
    public static Entry complete() {
        return Entry.of(
                        AT,
                        "qian",
                        "topic.reviewed",
                        "topic/17",
                        Map.of("text", "“引号”\\\n\t'';--\uD83D\uDE80", "empty", ""))
                .onBehalfOf("sun")
                .judgedBy("505f2c2d7972e08b031f21f55e92f533", "48d0ce1fa055");
    }
}
