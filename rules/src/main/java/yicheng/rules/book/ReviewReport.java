package yicheng.rules.book;

import java.util.List;
import java.util.Optional;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.Text;
import yicheng.rules.book.saw.Sums;
import yicheng.rules.chapter.ListReport;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnName;
import yicheng.topic.own.OwnValues;
import yicheng.topic.review.TopicFacts;

/** What sentences of the chapter "review" can conclude: each one finding. */
public final class ReviewReport extends ListReport<Finding> {

    private final Optional<TopicFacts> facts;

    /** Without facts, as for examples, findings do not say what they saw beyond the field's value. */
    ReviewReport() {
        this.facts = Optional.empty();
    }

    ReviewReport(TopicFacts facts) {
        this.facts = Optional.of(facts);
    }

    public void refer(TopicField field, String text) {
        find(Effect.REFER_PARTY_COMMITTEE, field, text, Mender.SUBMITTING_DEPARTMENT);
    }

    public void giveBack(TopicField field, String text) {
        find(Effect.RETURN, field, text, Mender.SUBMITTING_DEPARTMENT);
    }

    public void coordinate(String text) {
        find(Effect.COORDINATE_FIRST, TopicField.COORDINATION, text, Mender.SUPERVISING_LEADER);
    }

    /** The field is required and empty. */
    public void fillIn(TopicField field, String text) {
        say(finding(Effect.SUPPLEMENT, field, text, Mender.SUBMITTING_DEPARTMENT, true));
    }

    public void supplement(TopicField field, String text) {
        find(Effect.SUPPLEMENT, field, text, Mender.SUBMITTING_DEPARTMENT);
    }

    public void verify(TopicField field, String text) {
        find(Effect.SUPPLEMENT, field, text, Mender.OFFICE);
    }

    public void referOwn(@OwnName String field, String text) {
        say(finding(Effect.REFER_PARTY_COMMITTEE, field, text, Mender.SUBMITTING_DEPARTMENT, false));
    }

    public void giveBackOwn(@OwnName String field, String text) {
        say(finding(Effect.RETURN, field, text, Mender.SUBMITTING_DEPARTMENT, false));
    }

    public void fillInOwn(@OwnName String field, String text) {
        say(finding(Effect.SUPPLEMENT, field, text, Mender.SUBMITTING_DEPARTMENT, true));
    }

    public void supplementOwn(@OwnName String field, String text) {
        say(finding(Effect.SUPPLEMENT, field, text, Mender.SUBMITTING_DEPARTMENT, false));
    }

    public void remindOwn(@OwnName String field, String text) {
        say(finding(Effect.REMIND, field, text, Mender.SUBMITTING_DEPARTMENT, false));
    }

    public void remindOfficeOwn(@OwnName String field, String text) {
        say(finding(Effect.REMIND, field, text, Mender.OFFICE, false));
    }

    public void late(String text) {
        find(Effect.LATE, TopicField.SUBMITTED_AT, text, Mender.PRINCIPAL_LEADER);
    }

    public void remind(TopicField field, String text) {
        find(Effect.REMIND, field, text, Mender.SUBMITTING_DEPARTMENT);
    }

    public void remindOffice(TopicField field, String text) {
        find(Effect.REMIND, field, text, Mender.OFFICE);
    }

    List<Finding> findings() {
        return said();
    }

    private void find(Effect effect, TopicField field, String text, Mender mender) {
        say(finding(effect, field, text, mender, false));
    }

    private Finding finding(Effect effect, TopicField field, String text, Mender mender, boolean missing) {
        return finding(effect, field.code(), said(effect, field.label().en(), text), mender, missing);
    }

    /** About a field that the office defined itself. */
    private Finding finding(Effect effect, String ownField, String text, Mender mender, boolean missing) {
        return finding(effect, OwnValues.CODE + ownField, said(effect, ownField, text), mender, missing);
    }

    private Finding finding(Effect effect, String code, Text text, Mender mender, boolean missing) {
        return new Finding(rule(), effect, Optional.of(code), text, mender, missing, facts.flatMap(this::seen));
    }

    /** Advice is written in Chinese; in English the rule's own name says what it is about, and the effect what to do. */
    private Text said(Effect effect, String field, String text) {
        return Text.of(text, rule().name().en() + "; " + step(effect, field));
    }

    private static String step(Effect effect, String field) {
        return switch (effect) {
            case REFER_PARTY_COMMITTEE ->
                "take it to the party committee and come back with the number of its decision";
            case RETURN -> "take it to whoever may decide it";
            case COORDINATE_FIRST -> "let the supervising leader bring the departments together first";
            case SUPPLEMENT -> "complete: " + field;
            case LATE -> "it goes to the next meeting of its kind unless the principal leader lets it in";
            case REMIND -> "please look at: " + field;
        };
    }

    /** What the rule came upon where the field's own value does not show it: the words, the sum, the like titles. */
    private Optional<String> seen(TopicFacts topic) {
        return asked("mentions")
                .flatMap(asked -> topic.mentioned(asked.with().get(0)))
                .or(() -> asked("projectAmountAtLeast").map(asked -> Sums.ofProject(topic, asked)))
                .or(() -> asked("alikeAmountAtLeast").map(asked -> Sums.ofAlike(topic, asked)));
    }
}
