package yicheng.attendance.leave.act;

import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.member.HeldMeeting;
import yicheng.calendar.DateWords;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.Text;

/** In which words somebody is told of a step on a request for leave. */
final class LeaveWords {

    private static final Text OBJECT = Text.of("；与实际不符的，可以提出异议", "; object if it was not so");

    private final Leave leave;
    private final String name;
    private final Text when;
    private final Optional<String> proxy;

    LeaveWords(Leave leave, HeldMeeting meeting, Organisation unit) {
        var start = DateWords.brief(meeting.start());
        this.leave = leave;
        this.name = unit.person(leave.person()).map(Person::name).orElse("");
        this.when = Text.of(
                "%s（%s）".formatted(meeting.name().zh(), start.zh()),
                "%s, %s".formatted(meeting.name().en(), start.en()));
        this.proxy = leave.proxy().map(Proxy::person).flatMap(unit::person).map(Person::name);
    }

    Text asked(LeaveAct act, boolean decides) {
        var asks = act == LeaveAct.ENTER_CALL
                ? Text.of(
                        "办公室代录%s电话请假：%s".formatted(name, when.zh()),
                        "the office entered leave by telephone for %s: %s".formatted(name, when.en()))
                : decides
                        ? Text.of(
                                "%s向您请假：%s".formatted(name, when.zh()),
                                "%s asks you for leave: %s".formatted(name, when.en()))
                        : Text.of(
                                "%s请假：%s".formatted(name, when.zh()),
                                "%s asks for leave: %s".formatted(name, when.en()));
        return decides
                ? and(asks, Text.of("，请决定", "; please decide"))
                : and(asks, Text.of("，待主持人决定", "; the host decides"));
    }

    /** To who is to stand in. */
    Text named() {
        var kind = leave.proxy().orElseThrow().kind().label();
        return and(
                Text.of(
                        "%s请您代为参加%s，方式：%s".formatted(name, when.zh(), kind.zh()),
                        "%s asks you to stand in, %s: %s".formatted(name, kind.en(), when.en())),
                LeaveStage.UNDECIDED.contains(leave.stage())
                        ? Text.of("；待主持人批准", "; the host has still to agree")
                        : Text.of("；待确认", "; it has still to be confirmed"));
    }

    Text decided(LeaveAct act, boolean why) {
        var stage = leave.stage().label();
        var said = Text.of(
                "%s的请假%s：%s".formatted(name, stage.zh(), when.zh()),
                "leave of %s, %s: %s".formatted(name, when.en(), stage.en()));
        var standing =
                leave.stage() == LeaveStage.REFUSED ? and(said, Text.of("，请到会", "; please come")) : and(said, proxy());
        var entered = act == LeaveAct.ENTER_CONSENT
                ? and(standing, Text.of("（办公室代录主持人意见）", " (entered by the office as the host said it)"))
                : standing;
        return and(
                entered,
                leave.decision()
                        .map(Leave.Decision::remark)
                        .filter(text -> why && !text.isBlank())
                        .map(text -> Text.of("；" + text, "; " + text)));
    }

    /** To the host in whose name it was entered. */
    Text saidAloud() {
        var stage = leave.stage().label();
        return and(
                Text.of(
                        "办公室代录了您对%s请假的意见：%s，%s".formatted(name, when.zh(), stage.zh()),
                        "the office entered what you said on the leave of %s: %s, %s"
                                .formatted(name, when.en(), stage.en())),
                OBJECT);
    }

    Text another() {
        return and(
                Text.of(
                        "%s另派了代会人：%s，请确认".formatted(name, when.zh()),
                        "%s named another proxy, to be confirmed: %s".formatted(name, when.en())),
                proxy());
    }

    Text checked() {
        var stage = leave.stage().label();
        var said = and(
                Text.of("%s：%s".formatted(when.zh(), stage.zh()), "%s: %s".formatted(when.en(), stage.en())), proxy());
        return leave.proxy()
                .map(Proxy::remark)
                .filter(why -> leave.stage() == LeaveStage.PROXY_UNFIT && !why.isBlank())
                .map(why -> and(said, Text.of("；原因：" + why, "; because: " + why)))
                .orElse(said);
    }

    /** To who was to stand in. */
    Text notNeeded() {
        return Text.of(
                "不再需要您代%s参加%s".formatted(name, when.zh()),
                "you need not stand in for %s any more: %s".formatted(name, when.en()));
    }

    Text done(LeaveAct act) {
        return Text.of(
                "%s%s：%s".formatted(name, act.label().zh(), when.zh()),
                "%s: %s, %s".formatted(name, act.label().en(), when.en()));
    }

    Text enteredForHim(LeaveAct act) {
        boolean call = act == LeaveAct.ENTER_CALL;
        var what = call ? Text.of("电话请假", "leave asked by telephone") : act.label();
        var said = Text.of(
                "办公室为您代录“%s”：%s".formatted(what.zh(), when.zh()),
                "the office entered for you “%s”: %s".formatted(what.en(), when.en()));
        return and(call ? and(said, Text.of("，待主持人决定", "; the host decides")) : said, OBJECT);
    }

    private Optional<Text> proxy() {
        return leave.proxy()
                .flatMap(one -> proxy.map(who -> Text.of(
                        "；代会人%s（%s）".formatted(who, one.kind().label().zh()),
                        "; proxy: %s (%s)".formatted(who, one.kind().label().en()))));
    }

    private static Text and(Text one, Optional<Text> other) {
        return other.map(more -> and(one, more)).orElse(one);
    }

    private static Text and(Text one, Text other) {
        return Text.of(one.zh() + other.zh(), one.en() + other.en());
    }
}
