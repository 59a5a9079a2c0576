package yicheng;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.agenda.PriorityRules;
import yicheng.attendance.AttendanceRules;
import yicheng.journal.Fingerprint;
import yicheng.meeting.adhoc.AdhocRules;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.TimetableRules;
import yicheng.policy.BookCheck;
import yicheng.policy.BookFiles;
import yicheng.policy.Clause;
import yicheng.policy.Edition;
import yicheng.policy.Fault;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.policy.bench.Boundary;
import yicheng.policy.bench.SentenceGap;
import yicheng.policy.bench.VocabularySentence;
import yicheng.preparation.PreparationRules;
import yicheng.topic.own.OwnFields;
import yicheng.topic.review.ReviewRules;

/**
 * A bench for {@link SmallBook}: it reads the sum and the hour out of their sentences and puts them into plain Java rules. A
 * line with the word 不认识 is one it does not understand; a sum over 1,000 万元 breaks the floor. Own
 * fields are read as {@link SmallBookFields} has them.
 */
public final class InMemoryRuleBench implements RuleBench {

    private static final Pattern SUM = Pattern.compile("(?m)^( *- 金额达到 )(\\S+)( 万元)$");
    private static final Pattern HOUR = Pattern.compile("每周一 (\\d\\d:\\d\\d) 召开");
    private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?(万元)?");
    private static final String UNKNOWN = "不认识";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final RuleRef SUM_RULE = new RuleRef(
            "review.major-funds",
            Text.of("重大资金须先经党委会", "Major funds go to the party committee first"),
            new Clause("3.1.review.money"));
    private static final RuleRef HOUR_RULE = new RuleRef(
            "meetings.weekly",
            Text.of("周例会固定于每周一上午召开", "The weekly meeting is on Monday mornings"),
            new Clause("1.weekly.day"));

    private final TimetableRules timetable;

    public InMemoryRuleBench(TimetableRules timetable) {
        this.timetable = timetable;
    }

    @Override
    public BookCheck check(BookFiles files) {
        var faults = new ArrayList<Fault>();
        files.byName().forEach((name, bytes) -> faults.addAll(unknown(name, text(bytes))));
        faults.addAll(unreadExamples(files));
        var sum = sum(files);
        if (sum.isEmpty()) {
            faults.add(fault("review.dslr", SmallBook.SUM_LINE, 1, "金额"));
        }
        if (hour(files).isEmpty()) {
            faults.add(fault("meetings.dslr", 1, 1, "召开"));
        }
        var examples = sum.filter(any -> faults.isEmpty()).stream()
                .flatMap(wan -> Stream.concat(examples(files, wan), Stream.of(floor(wan))))
                .toList();
        return new BookCheck(new Edition(id(files), "草稿"), faults, examples, List.of());
    }

    @Override
    public RuleBook load(BookFiles files, String name) {
        if (!check(files).passes()) {
            throw new IllegalArgumentException("the book does not pass its check");
        }
        var edition = new Edition(id(files), name);
        var sum = sum(files).orElseThrow();
        var hour = hour(files).orElseThrow();
        Map<Class<?>, Object> rules = Map.of(
                TimetableRules.class,
                (TimetableRules) facts -> timetable.terms(facts).stream()
                        .map(term -> at(hour, term))
                        .toList(),
                OwnFields.class,
                SmallBookFields.of(files),
                ReviewRules.class,
                SmallBookFields.and(new HandWrittenReviewRules(sum.multiply(TEN_THOUSAND)), files),
                PriorityRules.class,
                new HandWrittenPriorityRules(),
                AttendanceRules.class,
                new HandWrittenAttendanceRules(),
                AdhocRules.class,
                new HandWrittenAdhocRules(),
                PreparationRules.class,
                new HandWrittenPreparationRules());
        return new InMemoryRuleBook(edition, rules, chapters(sum, hour, SmallBookFields.rules(files)));
    }

    @Override
    public List<SentenceGap> gaps(BookFiles files) {
        return SmallBookGaps.of(files, SUM_RULE, HOUR_RULE);
    }

    @Override
    public List<VocabularySentence> vocabulary(BookFiles files) {
        return List.of(new VocabularySentence(
                "review",
                VocabularySentence.Kind.CONDITION,
                "- 金额达到 〈数额〉 万元",
                List.of(new VocabularySentence.Gap("数额", List.of()))));
    }

    /** Of the sum; the hour is no condition. */
    @Override
    public List<Boundary> boundaries(BookFiles draft, BookFiles inForce) {
        var now = sum(inForce).orElseThrow();
        return sum(draft).stream()
                .map(wan -> new Boundary(
                        SUM_RULE,
                        wan.toPlainString() + " 万元",
                        "review.dslr",
                        SmallBook.SUM_LINE,
                        SmallBook.SUM_COLUMN,
                        Stream.of(wan.subtract(BigDecimal.ONE), wan)
                                .map(probed -> probe(probed, wan, now))
                                .toList()))
                .toList();
    }

    private static Boundary.Probe probe(BigDecimal probed, BigDecimal wan, BigDecimal now) {
        boolean fires = probed.compareTo(wan) >= 0;
        var value = probed.toPlainString() + "万元";
        var line = "%s,%s,%s,%s 万元的界限".formatted(SUM_RULE.id(), fires ? "触发" : "不触发", value, wan.toPlainString());
        return new Boundary.Probe("涉及金额", value, fires, probed.compareTo(now) >= 0, line);
    }

    private static Term at(LocalTime hour, Term term) {
        return term instanceof Term.Weekly weekly
                ? new Term.Weekly(weekly.rule(), weekly.day(), hour, weekly.minutes())
                : term;
    }

    private static List<RuleBook.Chapter> chapters(BigDecimal sum, LocalTime hour, Stream<RuleBook.Rule> own) {
        return List.of(
                new RuleBook.Chapter(
                        "meetings",
                        Text.of("会议", "Meetings"),
                        List.of(new RuleBook.Rule(
                                HOUR_RULE,
                                List.of("会议", "- 是周例会"),
                                List.of("每周一 %s 召开，不超过 120 分钟".formatted(hour)),
                                "meetings.dslr",
                                1))),
                new RuleBook.Chapter(
                        "review",
                        Text.of("议题审核", "Topic review"),
                        Stream.concat(Stream.of(sumRule(sum)), own).toList()));
    }

    private static RuleBook.Rule sumRule(BigDecimal sum) {
        return new RuleBook.Rule(
                SUM_RULE,
                List.of("议题", "- 金额达到 %s 万元".formatted(sum.toPlainString()), "- 尚无党委会决定"),
                List.of("因涉及金额转党委会：“金额达到重大资金标准，请先提交党委会审议”"),
                "review.dslr",
                1);
    }

    private static BookCheck.ExampleOutcome floor(BigDecimal sum) {
        boolean fires = sum.compareTo(BigDecimal.valueOf(1_000)) <= 0;
        return new BookCheck.ExampleOutcome(
                "floor.examples.csv", 2, 27, SUM_RULE.id(), "触发", fires ? "触发" : "不触发", fires, "标准不得取消");
    }

    /** Lines such as {@code review.major-funds,触发,30万元,恰好}. */
    private static Stream<BookCheck.ExampleOutcome> examples(BookFiles files, BigDecimal sum) {
        var lines = text(files.byName().getOrDefault("review.examples.csv", new byte[0]))
                .lines()
                .toList();
        return IntStream.range(1, lines.size()).mapToObj(i -> example(i + 1, lines.get(i), sum));
    }

    private static List<Fault> unreadExamples(BookFiles files) {
        var lines = text(files.byName().getOrDefault("review.examples.csv", new byte[0]))
                .lines()
                .toList();
        boolean hasRule =
                text(files.byName().getOrDefault("review.dslr", new byte[0])).contains(SUM_RULE.id());
        return IntStream.range(1, lines.size())
                .mapToObj(i -> unread(hasRule, i + 1, lines.get(i).split(",", -1)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fault> unread(boolean hasRule, int line, String[] cells) {
        if (!hasRule || !cells[0].equals(SUM_RULE.id())) {
            return Optional.of(unread("example.rule", line, 1, cells[0]));
        }
        return AMOUNT.matcher(cells[2]).matches()
                ? Optional.empty()
                : Optional.of(unread("example.cell", line, cells[0].length() + cells[1].length() + 3, cells[2]));
    }

    private static Fault unread(String code, int line, int column, String cell) {
        var message = Text.of("“%s”看不懂".formatted(cell), "'%s' is not understood".formatted(cell));
        return new Fault(code, "review.examples.csv", line, column, Optional.empty(), cell, message, List.of());
    }

    private static BookCheck.ExampleOutcome example(int line, String text, BigDecimal sum) {
        var cells = text.split(",");
        boolean fires = new BigDecimal(cells[2].replace("万元", "")).compareTo(sum) >= 0;
        var came = fires ? "触发" : "不触发";
        return new BookCheck.ExampleOutcome(
                "review.examples.csv",
                line,
                cells[0].length() + 2,
                cells[0],
                cells[1],
                came,
                came.equals(cells[1]),
                cells[3]);
    }

    private static List<Fault> unknown(String file, String text) {
        var faults = new ArrayList<Fault>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            int at = line.indexOf(UNKNOWN);
            if (at >= 0) {
                faults.add(fault(file, number, at + 1, line.strip()));
            }
        }
        return faults;
    }

    private static Fault fault(String file, int line, int column, String phrase) {
        return new Fault(
                "sentence.unknown",
                file,
                line,
                column,
                Optional.of(SUM_RULE.name().zh()),
                phrase,
                Text.of("不认识“%s”".formatted(phrase), "\"%s\" is not known".formatted(phrase)),
                List.of("- 金额达到 〈数额〉 万元"));
    }

    private static Optional<BigDecimal> sum(BookFiles files) {
        var found = SUM.matcher(text(files.byName().getOrDefault("review.dslr", new byte[0])));
        return found.find() && found.group(2).matches("\\d{1,9}(\\.\\d+)?")
                ? Optional.of(new BigDecimal(found.group(2)))
                : Optional.empty();
    }

    private static Optional<LocalTime> hour(BookFiles files) {
        var found = HOUR.matcher(text(files.byName().getOrDefault("meetings.dslr", new byte[0])));
        return found.find() ? Optional.of(LocalTime.parse(found.group(1))) : Optional.empty();
    }

    private static String id(BookFiles files) {
        var all = new StringBuilder();
        files.byName().forEach((name, bytes) -> all.append(name).append('\n').append(text(bytes)));
        return Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
