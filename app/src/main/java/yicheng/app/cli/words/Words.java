package yicheng.app.cli.words;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Nearest;

/** Reads the words of a command; a wrong one is answered with what it should have been. */
public final class Words {

    private Words() {}

    public static Failure unknown(String what, String said, List<String> known) {
        var nearest = Nearest.to(said, known);
        var all = String.join("|", known);
        return Failure.usage(
                "%s 不认识“%s”%s，可用：%s"
                        .formatted(
                                what, said, nearest.map("，是否为“%s”？"::formatted).orElse(""), all)
                        .replace("？，", "？"),
                "%s does not know \"%s\"%s; one of %s"
                        .formatted(
                                what,
                                said,
                                nearest.map(", did you mean \"%s\"?"::formatted).orElse(""),
                                all)
                        .replace("?;", "?"));
    }

    public static int year(String said) {
        if (!said.matches("\\d{1,4}")) {
            throw Failure.usage(
                    "年份“%s”无法识别，请填如 2026".formatted(said),
                    "year \"%s\" cannot be read; write one such as 2026".formatted(said));
        }
        return Integer.parseInt(said);
    }

    public static int port(String said) {
        if (!said.matches("\\d{1,5}") || Integer.parseInt(said) > 65_535) {
            throw Failure.usage(
                    "端口“%s”无法识别，请填 0 至 65535，0 由系统选".formatted(said),
                    "port \"%s\" cannot be read; write 0 to 65535, 0 for any that is free".formatted(said));
        }
        return Integer.parseInt(said);
    }

    public static ZoneId zone(String said) {
        if (ZoneId.getAvailableZoneIds().contains(said)) {
            return ZoneId.of(said);
        }
        var nearest = Nearest.to(said, ZoneId.getAvailableZoneIds()).orElse("Asia/Shanghai");
        throw Failure.usage(
                "--zone 不认识时区“%s”，是否为“%s”？".formatted(said, nearest),
                "--zone does not know \"%s\", did you mean \"%s\"?".formatted(said, nearest));
    }

    public static LocalDateTime moment(String said) {
        try {
            return LocalDateTime.parse(said.strip().replace(' ', 'T'));
        } catch (DateTimeParseException notAMoment) {
            throw Failure.usage(
                    "--at “%s”不是时刻，请填如 2026-11-24T10:00".formatted(said),
                    "--at \"%s\" is no moment; write one such as 2026-11-24T10:00".formatted(said));
        }
    }

    public static MeetingRef meeting(String said) {
        return MeetingRef.parse(said).orElseThrow(() -> wrongMeeting(said));
    }

    private static Failure wrongMeeting(String said) {
        var kinds = Arrays.stream(Kind.values()).map(Kind::code).toList();
        var kind = said.strip().replace('：', ':').split(":", 2)[0];
        if (Kind.named(kind).isEmpty()) {
            return unknown("--meeting", kind, kinds);
        }
        return Failure.usage(
                "--meeting “%s”的日期无法识别，请填如 weekly:2026-11-30；临时会议须写明开始时间，如 adhoc:2026-11-19T15:00".formatted(said),
                "--meeting \"%s\" names no real date; write weekly:2026-11-30, or an ad hoc meeting with its start: adhoc:2026-11-19T15:00"
                        .formatted(said));
    }

    /** A path as typed; under a locale without Chinese the JVM cannot name such files at all. */
    public static Path path(String said) {
        try {
            if (said.indexOf('\uFFFD') < 0) {
                return Path.of(said);
            }
        } catch (InvalidPathException unmappable) {
            // told below
        }
        throw Failure.unreadable(
                "文件名“%s”在当前语言环境下无法识别，请先执行 export LC_ALL=C.UTF-8".formatted(said),
                "the name \"%s\" cannot be understood under this locale; run export LC_ALL=C.UTF-8 first"
                        .formatted(said));
    }
}
