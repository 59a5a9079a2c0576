package yicheng.web.api.reading;

import java.util.Optional;
import java.util.function.Function;
import yicheng.policy.Text;

/** Reads single values of a request's head: which meeting, at what moment. */
final class MeetingReader {

    private MeetingReader() {}

    static <T> Optional<T> meeting(JsonBody in, Function<String, Optional<T>> form) {
        return value(
                in,
                form,
                Text.of(
                        "这不是一次会议，请写会议和真实的日期，如 monthly:2026-12-04（weekly、monthly、quarterly 或中文名称）；临时会议请写明开始时间，如 adhoc:2026-11-19T15:00",
                        "name the meeting, such as monthly:2026-12-04 (weekly, monthly, quarterly); an ad hoc one with the time it starts, such as adhoc:2026-11-19T15:00"));
    }

    static <T> Optional<T> moment(JsonBody in, Function<String, Optional<T>> form) {
        return value(
                in,
                form,
                Text.of(
                        "请填时间，如 2026-11-24T10:00:00+08:00 或 2026-11-24T10:00",
                        "write a time such as 2026-11-24T10:00:00+08:00 or 2026-11-24T10:00"));
    }

    private static <T> Optional<T> value(JsonBody in, Function<String, Optional<T>> form, Text wanted) {
        var read = in.isString() ? form.apply(in.text()) : Optional.<T>empty();
        if (read.isEmpty()) {
            in.wrong(wanted);
        }
        return read;
    }
}
