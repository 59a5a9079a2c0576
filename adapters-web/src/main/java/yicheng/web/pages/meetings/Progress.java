package yicheng.web.pages.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yicheng.agenda.list.ListStage;
import yicheng.agenda.list.Signature;
import yicheng.agenda.list.TopicList;
import yicheng.calendar.DateWords;
import yicheng.meeting.Step;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.policy.Text;
import yicheng.web.pages.shell.Upcoming;
import yicheng.web.pages.timetable.Reached;
import yicheng.web.pages.work.Names;

/**
 * How far the work for a meeting is, for its rail.
 *
 * @param lists the sheets for it; empty for who may not see them
 * @param waiting topics that wait to be put on a list
 * @param local turns a moment into the office's time
 */
record Progress(
        PlannedMeeting meeting,
        Optional<List<TopicList>> lists,
        int waiting,
        Upcoming upcoming,
        Names names,
        Function<Instant, LocalDateTime> local) {

    Map<String, Reached> reached() {
        var reached = new HashMap<String, Reached>();
        topics().ifPresent(one -> reached.put(Step.TOPICS.code(), one));
        lists.ifPresent(sheets -> {
            list(sheets).ifPresent(one -> reached.put(Step.LIST.code(), one));
            decision(sheets).ifPresent(one -> reached.put(Step.DECISION.code(), one));
        });
        return reached;
    }

    private Optional<Reached> topics() {
        return isOver(Step.TOPICS) && !begun()
                ? Optional.of(Reached.passed(Text.of(
                        "此后提交的按逾期处理：经主任批准可紧急上会，否则改上" + next().zh(),
                        "what comes now is late: the director may let it in, else it goes to the " + next().en())))
                : Optional.empty();
    }

    private Optional<Reached> list(List<TopicList> sheets) {
        boolean unsigned = sheets.stream().anyMatch(sheet -> sheet.stage().isOpen());
        if (unsigned || waiting > 0) {
            return isOver(Step.LIST) && !begun()
                    ? Optional.of(Reached.late(Text.of(
                            "尚未签字上报，审定的时间随之缩短；会前没有审定的议题顺延到" + next().zh(),
                            "not signed yet; what is not decided before the meeting goes on to the " + next().en())))
                    : Optional.empty();
        }
        return sheets.stream()
                .findFirst()
                .flatMap(TopicList::signed)
                .map(signed -> Reached.done(by(signed, "签字上报", "signed")));
    }

    private Optional<Reached> decision(List<TopicList> sheets) {
        if (sheets.stream().anyMatch(sheet -> sheet.stage() == ListStage.EXPIRED)) {
            return Optional.of(Reached.late(Text.of(
                    "会前没有审定（不审定不等于同意），议题已顺延到" + next().zh(),
                    "not decided before the meeting; silence approves nothing, the topics went on to the "
                            + next().en())));
        }
        if (sheets.stream().anyMatch(sheet -> sheet.stage() == ListStage.SIGNED)) {
            return isOver(Step.DECISION)
                    ? Optional.of(Reached.late(Text.of(
                            "已签字上报，等主要领导审定；到会议开始仍未审定的议题顺延到" + next().zh(),
                            "signed and waiting; what is not decided when the meeting begins goes on to the "
                                    + next().en())))
                    : Optional.empty();
        }
        boolean decided = !sheets.isEmpty() && sheets.stream().allMatch(sheet -> sheet.stage() == ListStage.DECIDED);
        return decided
                ? sheets.get(0).decided().map(signature -> Reached.done(by(signature, "审定", "decided")))
                : Optional.empty();
    }

    private Text by(Signature signature, String zh, String en) {
        var name = names.of(signature.by());
        var at = DateWords.brief(local.apply(signature.at()));
        return Text.of("%s %s于 %s".formatted(name, zh, at.zh()), "%s by %s, %s".formatted(en, name, at.en()));
    }

    private boolean isOver(Step step) {
        return meeting.deadline(step)
                .filter(deadline -> !deadline.inTime(upcoming.now()))
                .isPresent();
    }

    private boolean begun() {
        return meeting.held()
                .filter(held -> !held.start().isAfter(upcoming.now()))
                .isPresent();
    }

    /** The next of its kind. */
    private Text next() {
        return upcoming.meetings().stream()
                .filter(other -> other.kind() == meeting.kind())
                .filter(other -> other.nominal().isAfter(meeting.nominal()))
                .filter(PlannedMeeting::isHeldItself)
                .findFirst()
                .flatMap(PlannedMeeting::held)
                .map(held -> DateWords.brief(held.day()))
                .map(day -> Text.of(
                        " " + day.zh() + " " + meeting.kind().label().zh(),
                        meeting.kind().label().en() + " of " + day.en()))
                .orElse(Text.of(
                        "下一次" + meeting.kind().label().zh(),
                        "next " + meeting.kind().label().en()));
    }
}
