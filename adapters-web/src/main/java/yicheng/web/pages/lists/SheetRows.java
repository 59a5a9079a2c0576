package yicheng.web.pages.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.agenda.Agenda;
import yicheng.agenda.Lineup;
import yicheng.agenda.list.Item;
import yicheng.agenda.list.ItemDecision;
import yicheng.agenda.list.ListStage;
import yicheng.agenda.list.ReadLists;
import yicheng.calendar.DateWords;
import yicheng.people.rights.Actor;
import yicheng.policy.Text;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.life.Act;
import yicheng.topic.life.Decision;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;
import yicheng.web.pages.work.Titles;

/** Puts names and minutes to the items of a sheet. */
final class SheetRows {

    private static final Text PASSED = Text.of("通过", "passed");

    private final Frame frame;
    private final Names names;
    private final Titles titles;
    private final ReadLists.Sheet sheet;
    private final Map<Topic.Id, Topic> topics = new HashMap<>();
    private final Optional<Agenda> ranked;

    SheetRows(Frame frame, Actor actor, ReadLists.Sheet sheet) {
        this.frame = frame;
        this.names = Names.of(actor);
        this.titles = new Titles(frame.office(), actor);
        this.sheet = sheet;
        sheet.topics().stream().map(Topics.Kept::topic).forEach(topic -> topics.put(topic.id(), topic));
        this.ranked = new Lineup(frame.office().rankTopics(), frame.office().zone())
                .ranked(sheet.kept().list().id().meeting(), entries(), actor.organisation())
                .fold(Optional::of, refused -> Optional.empty());
    }

    /** Their time by the rules, with the marks of the sheet. */
    Optional<Agenda> ranked() {
        return ranked;
    }

    List<SheetRow> rows() {
        var items = sheet.kept().list().items();
        return items.stream()
                .filter(item -> topics.containsKey(item.topic()))
                .map(item -> row(items.indexOf(item) + 1, item, topics.get(item.topic())))
                .toList();
    }

    List<Beside> beside() {
        return sheet.beside().stream()
                .map(kept -> Beside.of(kept.topic(), names, titles))
                .toList();
    }

    private List<Lineup.Entry> entries() {
        return sheet.kept().list().items().stream()
                .filter(item -> topics.containsKey(item.topic()))
                .map(item -> new Lineup.Entry(
                        topics.get(item.topic()),
                        item.marks().urgent(),
                        item.marks().important(),
                        item.marks().minutes()))
                .toList();
    }

    private SheetRow row(int number, Item item, Topic topic) {
        var joined = topic.ties().joined();
        return new SheetRow(
                number,
                item,
                topic,
                Stream.concat(Stream.of(topic.department()), joined.stream().map(Ties.Joined::department))
                        .distinct()
                        .map(names::of)
                        .toList(),
                ProposalForm.departments(topic.form().of(TopicField.DEPARTMENTS)),
                joined.stream().map(Ties.Joined::topic).map(titles::of).toList(),
                minutes(topic),
                reviewed(topic),
                item.decision().map(this::by).orElse(PASSED),
                sheet.kept().list().stage() != ListStage.SIGNED || topic.stage() == Stage.LISTED);
    }

    private int minutes(Topic topic) {
        return ranked.stream()
                .flatMap(agenda -> agenda.positions().stream())
                .filter(position -> position.candidate().key().equals(topic.id().value()))
                .mapToInt(position -> position.minutes())
                .findFirst()
                .orElse(0);
    }

    private Text reviewed(Topic topic) {
        return topic.decisions().stream()
                .filter(decision -> decision.act() == Act.PASS)
                .reduce((earlier, later) -> later)
                .map(this::reviewed)
                .orElse(PASSED);
    }

    private Text reviewed(Decision passed) {
        var day = DateWords.brief(frame.local(passed.at()).toLocalDate());
        var by = names.of(passed.by());
        return passed.reason().isBlank()
                ? Text.of("通过（%s %s）".formatted(by, day.zh()), "passed (%s, %s)".formatted(by, day.en()))
                : Text.of(
                        "改判通过：%s（%s %s）".formatted(passed.reason(), by, day.zh()),
                        "overruled and passed: %s (%s, %s)".formatted(passed.reason(), by, day.en()));
    }

    private Text by(ItemDecision decision) {
        var by = names.of(decision.by());
        return decision.lender()
                .map(names::of)
                .map(lender -> Text.of("%s代%s审定".formatted(by, lender), "%s for %s".formatted(by, lender)))
                .orElseGet(() -> Text.of(by, by));
    }
}
