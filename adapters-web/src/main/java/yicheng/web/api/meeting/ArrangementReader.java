package yicheng.web.api.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.policy.Text;
import yicheng.web.api.call.Meant;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.reading.Shape;
import yicheng.web.api.reading.Values;

/** Reads what is to be made of a meeting: which it is says {@code type}, the other values are its own. */
final class ArrangementReader {

    static final Shape SHAPE = Shape.of("reason").part("change", "type", "start", "into", "other");

    private static final Text CHANGE = Text.of(
            "请写明怎样调整，如 {\"type\":\"moved\",\"start\":\"2026-12-01T09:00\"}",
            "say what is to change, such as {\"type\":\"moved\",\"start\":\"2026-12-01T09:00\"}");
    private static final Text TYPE = Text.of(
            "应为 moved（改期）、merged（合并召开）、cancelled（取消）、apart（各自召开）或 as_planned（按原计划）",
            "one of moved, merged, cancelled, apart, as_planned");

    private enum Type {
        MOVED,
        MERGED,
        CANCELLED,
        APART,
        AS_PLANNED;

        static Optional<Type> named(String code) {
            return Arrays.stream(values())
                    .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(code.strip()))
                    .findFirst();
        }
    }

    private ArrangementReader() {}

    /** Refused with everything that could not be read. */
    static Arrangement read(Values body, Moments moments) {
        var change = body.requiredPart("change", CHANGE);
        var read = type(body, change).flatMap(type -> switch (type) {
            case MOVED -> change.requiredMoment("start", moments).<Arrangement>map(Arrangement.Moved::new);
            case MERGED -> meeting(change, "into").<Arrangement>map(Arrangement.Merged::new);
            case APART -> meeting(change, "other").<Arrangement>map(Arrangement.Apart::new);
            case CANCELLED -> Optional.<Arrangement>of(new Arrangement.Cancelled());
            case AS_PLANNED -> Optional.<Arrangement>of(new Arrangement.AsPlanned());
        });
        body.refuseIfWrong();
        return read.orElseThrow();
    }

    private static Optional<Type> type(Values body, Values change) {
        return body.part("change").isPresent() ? change.requiredValue("type", Type::named, TYPE) : Optional.empty();
    }

    private static Optional<MeetingRef> meeting(Values change, String name) {
        return change.requiredValue(name, MeetingRef::parse, Meant.MEETING);
    }
}
