package yicheng.web.pages.meetings.change;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.arrangement.Arrangement;
import yicheng.policy.Text;
import yicheng.web.pages.forms.Form;

/** What can be made of a meeting, as the form offers it. */
public enum Way {
    MOVED("改期", "Move it"),
    MERGED("并入另一次会议召开", "Hold it together with another"),
    CANCELLED("取消", "Cancel it"),
    AS_PLANNED("恢复按原计划召开", "Back to plan"),
    APART("与同日的会议各自召开", "Let both meetings of the day stand");

    static final String CHANGE = "change";
    static final String START = "start";
    static final String INTO = "into";
    static final String OTHER = "other";

    private final Text label;

    Way(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Way> named(String code) {
        return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
    }

    /** Empty where what it needs is not filled in; {@link #checked} says what. */
    static Optional<Arrangement> read(Form form) {
        return named(form.value(CHANGE)).flatMap(way -> switch (way) {
            case MOVED -> start(form).map(Arrangement.Moved::new);
            case MERGED -> MeetingRef.parse(form.value(INTO)).map(Arrangement.Merged::new);
            case CANCELLED -> Optional.of(new Arrangement.Cancelled());
            case AS_PLANNED -> Optional.of(new Arrangement.AsPlanned());
            case APART -> MeetingRef.parse(form.value(OTHER)).map(Arrangement.Apart::new);
        });
    }

    /** Says beside the field what is missing. */
    static Form checked(Form form) {
        var way = named(form.value(CHANGE));
        if (way.isEmpty()) {
            return form.wrong(CHANGE, Text.of("请选择怎样调整", "choose what is to become of it"));
        }
        return switch (way.get()) {
            case MOVED ->
                start(form).isPresent()
                        ? form
                        : form.wrong(
                                START, Text.of("请填写改到哪天几点，如 2026-12-01 09:00", "say when, such as 2026-12-01 09:00"));
            case MERGED ->
                MeetingRef.parse(form.value(INTO)).isPresent()
                        ? form
                        : form.wrong(INTO, Text.of("请选择并入哪次会议", "choose the meeting it is held with"));
            case APART ->
                MeetingRef.parse(form.value(OTHER)).isPresent()
                        ? form
                        : form.wrong(OTHER, Text.of("请选择同日的哪次会议", "choose the other meeting of that day"));
            case CANCELLED, AS_PLANNED -> form;
        };
    }

    private static Optional<LocalDateTime> start(Form form) {
        try {
            return Optional.of(form.value(START))
                    .filter(typed -> !typed.isEmpty())
                    .map(typed -> LocalDateTime.parse(typed.replace(' ', 'T')));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
