package yicheng.topic.review;

import static yicheng.topic.own.OwnField.Type.CHOICE;
import static yicheng.topic.own.OwnField.Type.DATE;
import static yicheng.topic.own.OwnField.Type.NUMBER;
import static yicheng.topic.own.OwnField.Type.TEXT;
import static yicheng.topic.own.OwnField.Type.YES_NO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.topic.Coordination;
import yicheng.topic.Indicator;
import yicheng.topic.Likeness;
import yicheng.topic.Proposal;
import yicheng.topic.TopicField;
import yicheng.topic.TopicFieldValue;
import yicheng.topic.own.OwnName;

/**
 * What a rule of the chapter "review" can ask of a topic. Published vocabulary of rule files: additions only.
 *
 * @param at when it is handed in, in the office's zone
 * @param sameProject topics of its project that spend money, itself possibly among them; shared between topics
 * @param sameDepartment the latest topics of its department that spend money, likewise
 * @param minutesLate how long after the topics' time limit it was handed in; 0 when in time or where there is none
 * @param minutesAfterList the same for the day the list goes to the leader
 */
public record TopicFacts(
        Kind meeting,
        Proposal topic,
        LocalDateTime at,
        List<RelatedTopic> sameProject,
        List<RelatedTopic> sameDepartment,
        long minutesLate,
        long minutesAfterList) {

    public TopicFacts {
        sameProject = List.copyOf(sameProject);
        sameDepartment = List.copyOf(sameDepartment);
    }

    /** Whether the field is left blank, or an empty list, or a question not answered. */
    public boolean blank(TopicField field) {
        return TopicFieldValue.of(field, topic).isEmpty();
    }

    public boolean longer(TopicField field, int characters) {
        return length(field) > characters;
    }

    public boolean shorter(TopicField field, int characters) {
        return length(field) < characters;
    }

    /** A yes-or-no field was answered yes. */
    public boolean yes(TopicField field) {
        return TopicFieldValue.of(field, topic).filter("是"::equals).isPresent();
    }

    /** A question of the office's checklist was answered no; a box left without a tick is no answer. */
    public boolean no(TopicField field) {
        return TopicFieldValue.of(field, topic).filter("否"::equals).isPresent();
    }

    public boolean coordinationIs(Coordination state) {
        return topic.coordination().filter(state::equals).isPresent();
    }

    public boolean amountAtLeast(BigDecimal yuan) {
        return topic.amount().compareTo(yuan) >= 0;
    }

    /** Other topics of its project that spend money within the months before. */
    public List<RelatedTopic> ofItsProject(int months) {
        return others(sameProject, months).toList();
    }

    /** Its own amount and those of the same project within the months before. */
    public BigDecimal projectAmount(int months) {
        return sum(others(sameProject, months));
    }

    public boolean sharesProject(int months) {
        return others(sameProject, months).findAny().isPresent();
    }

    public boolean projectAmountAtLeast(int months, BigDecimal yuan) {
        return projectAmount(months).compareTo(yuan) >= 0;
    }

    /** Topics of the same department within the months before that are not said to be of its project but read like it. */
    public List<RelatedTopic> alike(int months, int percent, String cutWords) {
        if (sameDepartment.isEmpty()) {
            return List.of();
        }
        var cut = Likeness.cutting(cutWords);
        var own = cut.apply(topic.title());
        var project = topic.projectKey();
        return others(sameDepartment, months)
                .filter(other ->
                        project.isEmpty() || !project.equals(other.topic().projectKey()))
                .filter(other -> own.percent(cut.apply(other.title())) >= percent)
                .toList();
    }

    /** Its own amount, its project's and those of titles that read alike. */
    public BigDecimal alikeAmount(int months, int percent, String cutWords) {
        return sum(months, alike(months, percent, cutWords));
    }

    public boolean alikeAmountAtLeast(int months, int percent, String cutWords, BigDecimal yuan) {
        if (topic.amount().signum() == 0) {
            return false;
        }
        var alike = alike(months, percent, cutWords);
        return !alike.isEmpty() && sum(months, alike).compareTo(yuan) >= 0;
    }

    /** The first of the listed words in title, background, matters or proposal. */
    public Optional<String> mentioned(String words) {
        return WordList.of(words).firstIn(words());
    }

    public boolean mentions(String words) {
        return mentioned(words).isPresent();
    }

    public boolean hasPartyDecision() {
        return !topic.partyDecision().isBlank();
    }

    /** At least one indicator whose 完成率 can be computed. */
    public boolean hasRate() {
        return topic.indicators().stream()
                .anyMatch(indicator -> indicator.rate().isPresent());
    }

    /** At least one indicator with the figures for 同比 or 环比, be their base 0 or not. */
    public boolean hasChange() {
        return topic.indicators().stream()
                .anyMatch(one ->
                        one.sameLastYear().isPresent() || one.lastPeriod().isPresent());
    }

    public boolean lacksSource() {
        return topic.indicators().stream().anyMatch(one -> one.source().isBlank());
    }

    public boolean lacksAsOf() {
        return topic.indicators().stream().anyMatch(one -> one.asOf().isEmpty());
    }

    public boolean missesTarget() {
        return topic.indicators().stream().anyMatch(Indicator::missesTarget);
    }

    /** The same topic, handed in so late. */
    TopicFacts late(long minutes, long afterList) {
        return new TopicFacts(meeting, topic, at, sameProject, sameDepartment, minutes, afterList);
    }

    public boolean late() {
        return minutesLate > 0;
    }

    public boolean afterList() {
        return minutesAfterList > 0;
    }

    /** The field names one of the listed words. */
    public boolean names(TopicField field, String words) {
        return TopicFieldValue.of(field, topic)
                .flatMap(text -> WordList.of(words).firstIn(text))
                .isPresent();
    }

    public boolean ownBlank(@OwnName String field) {
        return topic.own().of(field).isEmpty();
    }

    /** Filled in with exactly that. */
    public boolean ownIs(@OwnName({TEXT, YES_NO, CHOICE}) String field, @OwnName.Value String value) {
        return topic.own().of(field).equals(value);
    }

    public boolean ownNames(@OwnName(TEXT) String field, String words) {
        return WordList.of(words).firstIn(topic.own().of(field)).isPresent();
    }

    public boolean ownLonger(@OwnName(TEXT) String field, int characters) {
        return topic.own().of(field).length() > characters;
    }

    public boolean ownAtLeast(@OwnName(NUMBER) String field, BigDecimal number) {
        return topic.own().number(field).filter(it -> it.compareTo(number) >= 0).isPresent();
    }

    /** Filled in, and less than that. */
    public boolean ownBelow(@OwnName(NUMBER) String field, BigDecimal number) {
        return topic.own().number(field).filter(it -> it.compareTo(number) < 0).isPresent();
    }

    public boolean ownBefore(@OwnName(DATE) String field, LocalDate day) {
        return topic.own().day(field).filter(it -> it.isBefore(day)).isPresent();
    }

    public boolean ownAfter(@OwnName(DATE) String field, LocalDate day) {
        return topic.own().day(field).filter(it -> it.isAfter(day)).isPresent();
    }

    /** Departments concerned, the submitting one counted once. */
    public boolean departmentsAtLeast(int number) {
        return topic.departmentsConcerned() >= number;
    }

    private int length(TopicField field) {
        return TopicFieldValue.of(field, topic)
                .map(String::strip)
                .map(String::length)
                .orElse(0);
    }

    private String words() {
        return Stream.concat(Stream.of(topic.title(), topic.background(), topic.proposal()), topic.matters().stream())
                .collect(Collectors.joining("\n"));
    }

    private Stream<RelatedTopic> others(List<RelatedTopic> topics, int months) {
        return topics.stream().filter(other -> other.topic() != topic && other.isWithin(months, at));
    }

    private BigDecimal sum(int months, List<RelatedTopic> alike) {
        return sum(Stream.concat(others(sameProject, months), alike.stream()));
    }

    private BigDecimal sum(Stream<RelatedTopic> others) {
        return others.map(RelatedTopic::amount).reduce(topic.amount(), BigDecimal::add);
    }
}
