package yicheng.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.preparation.seat.SeatConvention;

/** What holds for one kind of meeting, and whether it settles all that seating needs. */
public final class PreparationTerms {

    private static final RuleRef COMPLETE = new RuleRef(
            "check.preparation",
            Text.of("规则库要写明座位怎样排", "the rule book must say how people are seated"),
            new Clause("4.1.seat.leaders"));

    private final Kind kind;
    private final List<PreparationTerm> terms;

    public PreparationTerms(Kind kind, List<PreparationTerm> terms) {
        this.kind = kind;
        this.terms = List.copyOf(terms);
    }

    public static PreparationTerms of(RuleBook book, Kind kind) {
        return new PreparationTerms(kind, book.rules(PreparationRules.class).terms(new PreparationFacts(kind)));
    }

    /** In the order of the rule book; an item named twice counts once. */
    public List<PreparationTerm.Task> tasks(Checklist list) {
        var names = new ArrayList<String>();
        return all(PreparationTerm.Task.class)
                .filter(task -> task.list() == list && !names.contains(task.name()) && names.add(task.name()))
                .toList();
    }

    public List<PreparationTerm.DueReminder> dueReminders(Checklist list) {
        return all(PreparationTerm.DueReminder.class)
                .filter(reminder -> reminder.list() == list)
                .toList();
    }

    public List<PreparationTerm.StartReminder> startReminders(Checklist list) {
        return all(PreparationTerm.StartReminder.class)
                .filter(reminder -> reminder.list() == list)
                .toList();
    }

    /** Refused where the rule book leaves open how people are seated, or says it twice. */
    public Answer<SeatConvention> convention() {
        var gaps = gaps();
        return gaps.isEmpty()
                ? new Answer.Done<>(new SeatConvention(
                        the(PreparationTerm.OddLeaders.class).second(),
                        the(PreparationTerm.EvenLeaders.class).second(),
                        the(PreparationTerm.Heads.class).order(),
                        the(PreparationTerm.Guests.class).area(),
                        the(PreparationTerm.Recorders.class).seats(),
                        the(PreparationTerm.Proxies.class).mark()))
                : new Answer.Refused<>(gaps);
    }

    /** Ask only where {@link #convention} was not refused. */
    public Precedence precedence() {
        return the(PreparationTerm.Leaders.class).order();
    }

    /** The rules that seat people, to be shown beside the drawing. */
    public List<RuleRef> seating() {
        return terms.stream()
                .filter(term -> !(term instanceof PreparationTerm.Task)
                        && !(term instanceof PreparationTerm.DueReminder)
                        && !(term instanceof PreparationTerm.StartReminder))
                .map(PreparationTerm::rule)
                .toList();
    }

    private List<Finding> gaps() {
        return Stream.of(
                        one(PreparationTerm.Leaders.class, "班子成员的次序", "the leaders' order"),
                        one(PreparationTerm.OddLeaders.class, "单数班子成员怎样坐", "how an odd number of leaders sits"),
                        one(PreparationTerm.EvenLeaders.class, "双数班子成员怎样坐", "how an even number of leaders sits"),
                        one(PreparationTerm.Heads.class, "部门负责人怎样坐", "how heads of departments sit"),
                        one(PreparationTerm.Observers.class, "列席人员坐在哪里", "where observers sit"),
                        one(PreparationTerm.Guests.class, "来宾坐在哪里", "where guests sit"),
                        one(PreparationTerm.Proxies.class, "代会人员怎样坐", "how proxies sit"),
                        one(PreparationTerm.Recorders.class, "记录席有几个座位", "how many seats recorders have"))
                .flatMap(List::stream)
                .toList();
    }

    private <T extends PreparationTerm> List<Finding> one(Class<T> type, String what, String english) {
        var rules = all(type).map(term -> term.rule().id()).collect(Collectors.joining("、"));
        return switch ((int) all(type).count()) {
            case 1 -> List.of();
            case 0 ->
                List.of(gap(Text.of(
                        "规则库没有写明%s%s，请在“会前准备”一章补上一条".formatted(kind.label().zh(), what),
                        "the rule book does not say %s at the %s; add a rule"
                                .formatted(english, kind.label().en()))));
            default ->
                List.of(gap(Text.of(
                        "规则库对%s%s说了几遍（%s），请只留一条".formatted(kind.label().zh(), what, rules),
                        "the rule book says %s at the %s more than once (%s); keep one rule"
                                .formatted(english, kind.label().en(), rules))));
        };
    }

    private static Finding gap(Text text) {
        return Finding.returned(COMPLETE, Optional.of("rules"), text);
    }

    private <T extends PreparationTerm> T the(Class<T> type) {
        return all(type).findFirst().orElseThrow();
    }

    private <T extends PreparationTerm> Stream<T> all(Class<T> type) {
        return terms.stream().filter(type::isInstance).map(type::cast);
    }
}
