package yicheng.web.pages.attendance.slip;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.Proxy;
import yicheng.attendance.leave.Supplement;
import yicheng.attendance.member.HeldMeeting;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.shell.Say;

/** A request as the slip 请假条 has it (policy 5), line by line. */
public final class Slip {

    /** @param value empty where it is still open */
    public record Line(String label, String value) {}

    private final Frame frame;
    private final Organisation unit;
    private final Leave leave;
    private final Optional<HeldMeeting> meeting;

    Slip(Frame frame, Organisation unit, Leave leave, Optional<HeldMeeting> meeting) {
        this.frame = frame;
        this.unit = unit;
        this.leave = leave;
        this.meeting = meeting;
    }

    public List<Line> lines(Say say) {
        var request = leave.request();
        var lines = new ArrayList<Line>();
        lines.add(line(say, "请假人", "Who is away", titled(leave.person(), say)));
        lines.add(line(
                say,
                "会议",
                "Meeting",
                meeting.map(held -> say.of(held.name()) + "，" + say.full(held.start()))
                        .orElse(leave.meeting() + say.of("（不单独召开）", " (not held)"))));
        if (!leave.isBare()) {
            lines.add(line(say, "请假类型", "Kind", say.label(request.kind().label())));
        }
        if (!request.reason().isBlank()) {
            lines.add(line(say, "事由", "Reason", request.reason()));
        }
        lines.add(line(say, "方式", "Channel", channel(say)));
        if (leave.judged().isPresent()) {
            lines.add(line(say, "提出时间", "Asked", asked(say)));
        }
        lines.add(line(
                say,
                "代会人",
                "Proxy",
                leave.proxy().map(proxy -> proxy(proxy, say)).orElse(say.of("未指定", "none"))));
        if (!request.opinion().isBlank()) {
            lines.add(line(say, "对议题的书面意见", "Opinion on the topics", request.opinion()));
        }
        lines.add(line(
                say,
                "主持人审批意见",
                "The host",
                leave.decision().map(made -> decision(made, say)).orElse("")));
        leave.supplement().ifPresent(owed -> lines.add(line(say, "补书面说明", "Written statement", supplement(owed, say))));
        if (!leave.contested().isBlank()) {
            lines.add(line(say, "对代录的异议", "Objection", leave.contested()));
        }
        return List.copyOf(lines);
    }

    private String channel(Say say) {
        var request = leave.request();
        var channel = say.label(request.channel().label());
        return request.takenBy().isBlank()
                ? channel
                : channel
                        + say.of("，", ", ")
                        + say.of(request.takenBy() + "接听", "taken by " + request.takenBy())
                        + (leave.isEnteredForHim()
                                ? say.of("，", ", ")
                                        + say.of(
                                                name(request.enteredBy()) + "代录",
                                                "entered by " + name(request.enteredBy()))
                                : "");
    }

    private String asked(Say say) {
        var at = frame.local(leave.request().asked());
        return say.full(at)
                + meeting.map(held -> say.of("，", ", ") + say.of(ahead(at, held.start())))
                        .orElse("")
                + say.of("，", ", ")
                + (leave.isLate() ? say.of("逾时", "late") : say.of("未逾时", "in time"));
    }

    private static Text ahead(LocalDateTime asked, LocalDateTime start) {
        long minutes = Duration.between(asked, start).toMinutes();
        return minutes < 0
                ? Text.of("会议开始以后", "after the start")
                : Text.of(
                        "距会议 %d:%02d".formatted(minutes / 60, minutes % 60),
                        "%d:%02d before the meeting".formatted(minutes / 60, minutes % 60));
    }

    private String proxy(Proxy proxy, Say say) {
        return titled(proxy.person(), say)
                + say.of("，", ", ")
                + say.of(proxy.kind().label())
                + (proxy.hasAuthority() ? say.of("，授权依据：", ", authorised by ") + proxy.authority() : "")
                + (proxy.remark().isBlank() ? "" : say.of("；不合格：", "; not fit: ") + proxy.remark())
                + proxy.checked()
                        .map(one -> say.of("；", "; ")
                                + say.of(name(one.by()) + "认定，", "said by " + name(one.by()) + ", ")
                                + say.full(frame.local(one.at())))
                        .orElse("");
    }

    private String decision(Leave.Decision made, Say say) {
        var word = made.agreed() ? say.of("同意", "Agreed") : say.of("不同意", "Not agreed");
        var lent = made.lender()
                .map(lender -> say.of("（受" + name(lender) + "委托主持）", " (chairs for " + name(lender) + ")"));
        var entered = made.enteredBy().equals(made.by())
                ? ""
                : say.of("，" + name(made.enteredBy()) + "代录", ", entered by " + name(made.enteredBy()));
        return word
                + (made.remark().isBlank() ? "" : say.of("：", ": ") + made.remark())
                + say.of("　", " — ")
                + name(made.by())
                + lent.orElse("")
                + " "
                + say.full(frame.local(made.at()))
                + entered;
    }

    private String supplement(Supplement owed, Say say) {
        var due = say.of("应补：" + say.full(owed.due()) + " 前", "due by " + say.full(owed.due()));
        return due
                + say.of("；", "; ")
                + owed.received()
                        .map(received -> say.of("实补：", "received ")
                                + say.full(frame.local(received.at()))
                                + say.of("　", " — ")
                                + received.text()
                                + (received.enteredBy().equals(leave.person())
                                        ? ""
                                        : say.of(
                                                "，" + name(received.enteredBy()) + "代录",
                                                ", entered by " + name(received.enteredBy()))))
                        .orElse(owed.missed() ? say.of("逾期未补", "overdue") : say.of("未补", "not yet"));
    }

    private String titled(Person.Id id, Say say) {
        return unit.person(id)
                .map(person -> {
                    var posts = person.postsOn(day())
                            .map(post -> post.department()
                                            .flatMap(unit::department)
                                            .map(Department::name)
                                            .orElse("")
                                    + say.of(post.kind().label()).replaceFirst("^部门", ""))
                            .collect(Collectors.joining(say.of("、", ", ")));
                    return posts.isEmpty() ? person.name() : person.name() + say.of("，", ", ") + posts;
                })
                .orElse("—");
    }

    private LocalDate day() {
        return meeting.map(HeldMeeting::day).orElseGet(() -> leave.meeting().day());
    }

    private String name(Person.Id id) {
        return unit.person(id).map(Person::name).orElse("—");
    }

    private static Line line(Say say, String zh, String en, String value) {
        return new Line(say.of(zh, en), value);
    }
}
