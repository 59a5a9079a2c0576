package yicheng.web.pages.usage;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.people.rights.Operation;
import yicheng.policy.Clause;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.rulebook.explain.RequiredField;
import yicheng.rulebook.explain.RuleStatistics;
import yicheng.rulebook.explain.RuleUse;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.usage.UsageView.Line;
import yicheng.web.pages.usage.UsageView.Pair;
import yicheng.web.pages.usage.UsageView.Sort;
import yicheng.web.pages.usage.UsageView.Use;

/** Shows how rules are used, to those who draft or decide them. */
public final class UsagePage {

    /** The chapter whose rules speak in judgements of topics; the others are not said one by one. */
    private static final String JUDGING = "review";

    private static final long ENOUGH = 30;

    private final Frame frame;

    public UsagePage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        frame.actor(asked, Operation.READ_DRAFTS);
        var counted = frame.office().ruleBookDesk().ruleStatistics().handle();
        var wanted = Objects.requireNonNullElse(asked.queryParam("sort"), "");
        var sort = Arrays.stream(Sort.values())
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElse(Sort.MOST);
        frame.answer(asked, "usage/usage", Entry.RULES, view(counted, sort));
    }

    private UsageView view(RuleStatistics.Counted counted, Sort sort) {
        var rules = frame.office().ruleBook().chapters().stream()
                .filter(chapter -> chapter.id().equals(JUDGING))
                .flatMap(chapter -> chapter.rules().stream())
                .toList();
        var refs = rules.stream().map(RuleBook.Rule::ref).toList();
        var told = rules.stream()
                .filter(rule ->
                        !RequiredField.isUncounted(rule, counted.of(rule.ref().id())))
                .map(RuleBook.Rule::ref)
                .toList();
        return new UsageView(
                counted.judgements(),
                counted.complete(),
                counted.judgements() >= ENOUGH,
                sort,
                rules.size() - told.size(),
                told.stream()
                        .map(rule -> line(rule, counted.of(rule.id())))
                        .sorted(order(sort))
                        .toList(),
                pairs(counted, refs));
    }

    private Line line(RuleRef rule, RuleUse use) {
        var what = use.neverFired() ? Use.NEVER : use.alwaysOvershadowed() ? Use.OVERSHADOWED : Use.USED;
        return new Line(rule, use.fired(), use.strongest(), use.last().map(frame::local), what);
    }

    /** Stable: rules used alike stay in the book's order. */
    private static Comparator<Line> order(Sort sort) {
        return switch (sort) {
            case BOOK -> (one, other) -> 0;
            case MOST -> Comparator.comparingLong(Line::fired).reversed();
            case LEAST -> Comparator.comparingLong(Line::fired);
        };
    }

    private static List<Pair> pairs(RuleStatistics.Counted counted, List<RuleRef> rules) {
        Map<String, RuleRef> byId = rules.stream().collect(Collectors.toMap(RuleRef::id, Function.identity()));
        return counted.contradictions().stream()
                .sorted(Comparator.comparingLong(RuleStatistics.Contradiction::topics)
                        .reversed())
                .map(pair -> new Pair(named(pair.one(), byId), named(pair.other(), byId), pair.topics()))
                .toList();
    }

    /** Of a rule that is no longer in the book only its id is left. */
    private static RuleRef named(String id, Map<String, RuleRef> byId) {
        return byId.getOrDefault(id, new RuleRef(id, Text.of(id, id), new Clause("0.def")));
    }
}
