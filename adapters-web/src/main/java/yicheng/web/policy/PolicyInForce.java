package yicheng.web.policy;

import java.util.List;
import yicheng.Office;
import yicheng.meeting.contradiction.Contradiction;
import yicheng.meeting.contradiction.Contradictions;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.policy.register.ClauseRegister;
import yicheng.policy.register.RegisterChapter;

/**
 * The policy under the edition in force.
 *
 * @param year whose timetable shows the contradictions
 */
public record PolicyInForce(Edition edition, int year, List<Chapter> chapters, List<Contradiction> contradictions) {

    /** @param printed as the policy numbers it, e.g. {@code 三（一）} */
    public record Chapter(String number, String printed, Text title, List<CarriedClause> clauses) {

        /** {@code 三（一） 议题征集与筛选}. */
        public Text heading() {
            return number.equals("0") ? title : Text.of(printed + " " + title.zh(), "§ " + number + " " + title.en());
        }

        static Chapter of(RegisterChapter chapter, List<RuleRef> rules, List<Contradiction> contradictions) {
            return new Chapter(
                    chapter.number(),
                    new Clause(chapter.number()).printed(),
                    chapter.title(),
                    chapter.clauses().stream()
                            .map(registered -> CarriedClause.of(registered, rules, contradictions))
                            .toList());
        }
    }

    public static PolicyInForce of(Office office) {
        var book = office.ruleBook();
        var rules = book.chapters().stream()
                .flatMap(chapter -> chapter.rules().stream())
                .map(RuleBook.Rule::ref)
                .toList();
        int year = office.now().getYear();
        List<Contradiction> contradictions = office.planYear()
                .handle(new PlanYear.Command(year))
                .fold(Contradictions::in, cannotBePlanned -> List.of());
        return new PolicyInForce(
                book.edition(),
                year,
                ClauseRegister.chapters().stream()
                        .map(chapter -> Chapter.of(chapter, rules, contradictions))
                        .toList(),
                contradictions);
    }

    public long all() {
        return chapters.stream().mapToLong(chapter -> chapter.clauses().size()).sum();
    }

    public long carried() {
        return chapters.stream()
                .flatMap(chapter -> chapter.clauses().stream())
                .filter(CarriedClause::isCarried)
                .count();
    }

    /** Clauses that have lost their rule. */
    public List<CarriedClause> lost() {
        return chapters.stream()
                .flatMap(chapter -> chapter.clauses().stream())
                .filter(CarriedClause::isLost)
                .toList();
    }
}
