package yicheng.web.pages.topics.history;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.calendar.DateWords;
import yicheng.journal.Entry;
import yicheng.journal.Recorded;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Effect;
import yicheng.policy.Text;
import yicheng.topic.Coordination;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Meetings;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Titles;

/** Reads the journal of a topic out in people's words. */
final class Histories {

    private static final Map<String, Text> OTHER_ACTS = Map.of(
            "topic.drafted", Text.of("新建草稿", "began the draft"),
            "topic.file-attached", Text.of("上传附件", "added a file"),
            "topic.file-removed", Text.of("删去附件", "removed a file"),
            "topic.joined", Text.of("另一议题并入", "another topic was merged into it"),
            "topic.left", Text.of("并入的议题拆出", "the merged topic was taken apart"),
            "topic.imported", Text.of("导入既往议题", "imported as a past topic"));
    private static final Map<String, Text> LABELS = Map.ofEntries(
            Map.entry("reason", Text.of("理由", "reason")),
            Map.entry("overruled", Text.of("改判理由", "overruled because")),
            Map.entry("what", Text.of("要求", "asked for")),
            Map.entry("by", Text.of("期限", "by")),
            Map.entry("leader", Text.of("牵头领导", "led by")),
            Map.entry("outcome", Text.of("结果", "outcome")),
            Map.entry("evidence", Text.of("依据", "evidence")),
            Map.entry("remark", Text.of("批示", "remark")),
            Map.entry("lead", Text.of("牵头议题", "the leading topic")),
            Map.entry("other", Text.of("另一议题", "the other topic")),
            Map.entry("topic", Text.of("议题", "topic")),
            Map.entry("note", Text.of("办公室备注", "note of the office")),
            Map.entry("name", Text.of("文件", "file")),
            Map.entry("receipt", Text.of("收文号", "receipt")),
            Map.entry("verdict", Text.of("规则意见", "verdict of the rules")),
            Map.entry("from", Text.of("原为", "before")),
            Map.entry("to", Text.of("转给", "to")),
            Map.entry("meeting", Text.of("会议", "meeting")),
            Map.entry("title", Text.of("名称", "title")),
            Map.entry("stage", Text.of("办后状态", "stage after it")));
    private static final List<String> ORDER = List.of(
            "title",
            "name",
            "receipt",
            "meeting",
            "from",
            "to",
            "what",
            "leader",
            "by",
            "outcome",
            "evidence",
            "lead",
            "other",
            "topic",
            "remark",
            "reason",
            "overruled",
            "note",
            "verdict",
            "stage");

    private final Frame frame;

    Histories(Frame frame) {
        this.frame = frame;
    }

    HistoryView of(Actor actor, Topic topic) {
        var names = Names.of(actor);
        var meetings = new Meetings(frame.office());
        var titles = new Titles(frame.office(), actor);
        var lines = frame
                .office()
                .readTopics()
                .history(actor, topic.id())
                .fold(entries -> entries, refused -> List.<Recorded>of())
                .stream()
                .map(recorded -> line(recorded, names, meetings, titles))
                .toList();
        return new HistoryView(topic, lines);
    }

    private HistoryView.Line line(Recorded recorded, Names names, Meetings meetings, Titles titles) {
        var entry = recorded.entry();
        return new HistoryView.Line(
                recorded.number(),
                frame.local(entry.at()),
                names.actor(entry.actor()),
                entry.onBehalfOf().map(names::actor),
                act(entry.act()),
                ORDER.stream()
                        .flatMap(name -> detail(name, entry, names, meetings, titles).stream())
                        .toList(),
                findings(entry),
                entry.edition(),
                entry.calendar());
    }

    private static Text act(String event) {
        return Arrays.stream(Act.values())
                .filter(act -> act.event().equals(event))
                .findFirst()
                .map(Act::label)
                .orElseGet(() -> OTHER_ACTS.getOrDefault(event, Text.of(event, event)));
    }

    private static Optional<HistoryView.Detail> detail(
            String name, Entry entry, Names names, Meetings meetings, Titles titles) {
        return Optional.ofNullable(entry.content().get(name))
                .filter(value -> !value.isBlank())
                .map(value -> new HistoryView.Detail(LABELS.get(name), said(name, value, names, meetings, titles)));
    }

    private static Text said(String name, String value, Names names, Meetings meetings, Titles titles) {
        return switch (name) {
            case "lead", "other", "topic" -> same(titles.of(new Topic.Id(value)));
            case "leader" -> same(names.of(new Person.Id(value)));
            case "by" -> moment(value);
            case "stage" -> Stage.named(value).map(Stage::label).orElseGet(() -> same(value));
            case "verdict" -> verdict(value);
            case "outcome" -> Coordination.named(value).map(Coordination::label).orElseGet(() -> same(value));
            case "receipt" -> receipt(value);
            case "meeting", "from", "to" ->
                MeetingRef.parse(value).map(meetings::label).orElseGet(() -> same(names.of(new Department.Id(value))));
            default -> same(value);
        };
    }

    private static Text verdict(String code) {
        return Arrays.stream(Effect.values())
                .filter(effect -> effect.code().equals(code))
                .findFirst()
                .map(Effect::label)
                .orElseGet(() -> Text.of("无意见", "nothing found"));
    }

    private static Text receipt(String value) {
        var parts = value.split("-", 2);
        return parts.length < 2
                ? same(value)
                : Text.of("收〔%s〕%s号".formatted(parts[0], parts[1]), parts[0] + "/" + parts[1]);
    }

    private static Text moment(String value) {
        try {
            return DateWords.of(LocalDateTime.parse(value));
        } catch (DateTimeParseException noMoment) {
            return same(value);
        }
    }

    private static List<String> findings(Entry entry) {
        var said = new ArrayList<String>();
        entry.content().forEach((name, value) -> {
            var parts = value.split("\t", 3);
            if (name.startsWith("finding.") && parts.length == 3) {
                said.add(parts[2]);
            }
        });
        return said;
    }

    private static Text same(String value) {
        return Text.of(value, value);
    }
}
