package yicheng.web.pages.topics.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.people.Person;
import yicheng.policy.Effect;
import yicheng.policy.Text;
import yicheng.topic.Indicator;
import yicheng.topic.TopicField;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.topic.review.Verdict;
import yicheng.web.pages.review.MeetingChoices;
import yicheng.web.pages.review.Note;
import yicheng.web.pages.topics.FileLine;
import yicheng.web.pages.topics.alike.Alike;
import yicheng.web.pages.work.Notice;
import yicheng.web.pages.work.StageStyle;

/**
 * One topic with all that its reader may see and do.
 *
 * @param meeting the one it is for
 * @param start of that meeting
 * @param leader who leads the talks it waits for
 * @param notes of the office; empty for departments
 * @param alike what reads like it, and what goes along with it
 * @param typed what was sent and refused, by the names of the inputs
 * @param copies this person can begin a copy
 */
public record TopicView(
        Topics.Kept kept,
        String department,
        Text author,
        Text meeting,
        LocalDateTime start,
        Optional<LocalDateTime> received,
        Optional<Text> signer,
        Optional<LocalDateTime> judgedAt,
        Optional<String> leader,
        List<Passage> prose,
        List<Passage> brief,
        List<Indicator> table,
        List<FileLine> files,
        List<DecisionLine> decisions,
        List<NoteLine> notes,
        boolean seesNotes,
        Panel panel,
        Alike alike,
        MeetingChoices choices,
        Map<String, String> typed,
        Optional<Notice> notice,
        boolean copies) {

    private static final Text UNNAMED = Text.of("（尚无名称）", "(no title yet)");

    private static final Text CLEAR = Text.of("规则无意见", "Nothing found");
    private static final Text REMINDED = Text.of("有提醒，不影响通过", "A reminder only");

    public Topic topic() {
        return kept.topic();
    }

    public String address() {
        return "/topics/" + topic().id().value();
    }

    public Text title() {
        return topic().title().isBlank() ? UNNAMED : Text.of(topic().title(), topic().title());
    }

    public String style() {
        return StageStyle.of(topic().stage());
    }

    public Optional<Verdict> verdict() {
        return topic().judged().map(Judged::verdict);
    }

    /** A pass of the rules is none of the office's yet. */
    public Text verdictWords() {
        return verdict()
                .flatMap(Verdict::strongest)
                .map(effect -> effect.holdsBack() ? effect.label() : REMINDED)
                .orElse(CLEAR);
    }

    public boolean referred() {
        return verdict()
                .flatMap(Verdict::strongest)
                .filter(Effect.REFER_PARTY_COMMITTEE::equals)
                .isPresent();
    }

    public String verdictStyle() {
        return verdict().flatMap(Verdict::strongest).map(Note::style).orElse("ok");
    }

    public List<Note> findings() {
        return topic().judged().stream()
                .flatMap(judged -> judged.findings().stream())
                .map(Note::of)
                .toList();
    }

    /** What was typed into that input and refused; blank where nothing was. */
    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** The office's answer as it stands in the form. */
    public String answer(TopicField field) {
        return typed.getOrDefault(field.code(), topic().checklist().of(field));
    }

    public Choice chosen() {
        return Choice.named(typed("decision"))
                .filter(panel.choices()::contains)
                .orElseGet(() -> panel.choices().contains(panel.suggested())
                        ? panel.suggested()
                        : panel.choices().stream().findFirst().orElse(Choice.PASS));
    }

    public boolean leads(Person person) {
        return typed("leader").isBlank()
                ? panel.inCharge().filter(person::equals).isPresent()
                : typed("leader").equals(person.id().value());
    }
}
