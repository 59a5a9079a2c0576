package yicheng.web.pages.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yicheng.agenda.list.ListStage;
import yicheng.agenda.list.Signature;
import yicheng.agenda.list.TopicList;
import yicheng.agenda.list.TopicLists;
import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Text;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.StageStyle;
import yicheng.web.pages.work.TopicLine;
import yicheng.web.pages.work.TopicLines;

/** The topics, the list and the agenda of one meeting, as far as this person sees them. */
final class Work {

    private static final int MOST = 200;
    /** In the order of work, the furthest first. */
    private static final Comparator<Stage> ORDER = Comparator.comparing((Stage stage) -> switch (stage) {
        case RANKED -> 0;
        case APPROVED -> 1;
        case LISTED -> 2;
        case PASSED -> 3;
        case HELD -> 4;
        case UNDER_REVIEW -> 5;
        case SUBMITTED -> 6;
        case COORDINATING, SUPPLEMENTING, LATE, ROLLED -> 7;
        case MERGED -> 8;
        case REFERRED, RETURNED, DRAFT, WITHDRAWN, PAST -> 9;
    });

    private final Frame frame;
    private final Actor actor;
    private final MeetingRef meeting;
    private final Optional<List<Topics.Line>> lines;
    private final Optional<List<TopicList>> lists;

    Work(Frame frame, Actor actor, MeetingRef meeting) {
        this.frame = frame;
        this.actor = actor;
        this.meeting = meeting;
        var wanted =
                new ReadTopics.Wanted(Set.of(), Optional.empty(), Optional.of(meeting), "", Optional.empty(), MOST);
        this.lines = frame.office().readTopics().list(actor, wanted).fold(Optional::of, refused -> Optional.empty());
        this.lists = frame.office()
                .lists()
                .readLists()
                .of(actor, meeting)
                .fold(
                        sheets -> Optional.of(sheets.stream()
                                .map(sheet -> sheet.kept())
                                .map(TopicLists.Kept::list)
                                .toList()),
                        refused -> Optional.empty());
    }

    Optional<List<TopicList>> lists() {
        return lists;
    }

    /** Topics that no list under way holds. */
    int waiting() {
        boolean underWay = lists.stream()
                .flatMap(List::stream)
                .anyMatch(list -> list.stage().isOpen() || list.stage() == ListStage.SIGNED);
        return underWay
                ? 0
                : (int) lines.stream()
                        .flatMap(List::stream)
                        .filter(line -> Stage.listable().contains(line.stage()))
                        .count();
    }

    Optional<List<MeetingView.Group>> topics() {
        var named = new TopicLines(frame, actor);
        return lines.map(found -> found.stream().collect(Collectors.groupingBy(Topics.Line::stage)).entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey(), ORDER))
                .map(one -> group(
                        one.getKey(), one.getValue().stream().map(named::of).toList()))
                .toList());
    }

    Optional<MeetingView.Sheets> sheets() {
        return lists.map(
                found -> new MeetingView.Sheets(found.stream().map(this::sheet).toList(), waiting()));
    }

    Optional<MeetingView.Agenda> agenda() {
        return frame.office()
                .lists()
                .readAgendas()
                .of(actor, meeting)
                .fold(
                        kept -> Optional.of(new MeetingView.Agenda(
                                kept.flatMap(found -> found.agenda().newest()),
                                kept.flatMap(found -> found.agenda().newest())
                                        .map(version -> frame.local(version.at())),
                                kept.flatMap(found -> found.agenda().proposed()).isPresent()
                                        && actor.mayEverywhere(Operation.READ_LISTS),
                                MeetingAddress.agenda(meeting))),
                        refused -> Optional.empty());
    }

    private static MeetingView.Group group(Stage stage, List<TopicLine> topics) {
        return new MeetingView.Group(stage.code(), stage.label(), StageStyle.of(stage), topics);
    }

    private MeetingView.Sheet sheet(TopicList list) {
        var steps = new ArrayList<Text>();
        steps.add(step(list.compiled(), "拟制", "compiled"));
        list.signed().ifPresent(signed -> steps.add(step(signed, "签字上报", "signed")));
        list.decided()
                .filter(decided -> list.stage() == ListStage.DECIDED)
                .ifPresent(decided -> steps.add(step(decided, "审定", "decided")));
        return new MeetingView.Sheet(
                list.id().label(),
                MeetingAddress.lists(meeting) + "/" + list.id().sheet(),
                list.stage().label(),
                style(list.stage()),
                list.items().size(),
                steps,
                list.stage() == ListStage.SENT_BACK
                        ? list.sentBack().stream().reduce((one, next) -> next).map(this::sentBack)
                        : Optional.empty());
    }

    private Text step(Signature signature, String zh, String en) {
        var names = Names.of(actor);
        var who = names.of(signature.by())
                + signature
                        .lender()
                        .map(names::of)
                        .map(lender -> "（代" + lender + "）")
                        .orElse("");
        var at = DateWords.brief(frame.local(signature.at()));
        var paper = signature.paper().isPresent();
        return Text.of(
                "%s %s，%s%s".formatted(who, zh, at.zh(), paper ? "（纸质代录）" : ""),
                "%s by %s, %s%s".formatted(en, who, at.en(), paper ? " (on paper)" : ""));
    }

    private Text sentBack(TopicList.SentBack back) {
        var who = Names.of(actor).of(back.by());
        return Text.of(who + " 退回：" + back.reason(), "sent back by " + who + ": " + back.reason());
    }

    static String style(ListStage stage) {
        return switch (stage) {
            case COMPILED, SIGNED -> "near";
            case SENT_BACK -> "behind";
            case DECIDED -> "ok";
            case EXPIRED -> "over";
        };
    }
}
