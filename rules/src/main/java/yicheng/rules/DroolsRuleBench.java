package yicheng.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.policy.BookCheck;
import yicheng.policy.BookFiles;
import yicheng.policy.Edition;
import yicheng.policy.RuleBench;
import yicheng.policy.RuleBook;
import yicheng.policy.bench.Boundary;
import yicheng.policy.bench.SentenceGap;
import yicheng.policy.bench.VocabularySentence;
import yicheng.policy.register.ClauseRegister;
import yicheng.policy.register.RegisteredClause;
import yicheng.rules.build.BookBuilder;
import yicheng.rules.build.BuiltChapter;
import yicheng.rules.build.Shelf;
import yicheng.rules.build.ShelfKey;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.editor.Boundaries;
import yicheng.rules.editor.Gaps;
import yicheng.rules.editor.OfferedSentences;
import yicheng.rules.examples.ExampleReader;
import yicheng.rules.examples.ExampleRun;
import yicheng.rules.gate.AdmittedBook;
import yicheng.rules.gate.AdmittedChapter;
import yicheng.rules.gate.Gate;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Place;
import yicheng.topic.own.OwnFields;

/** The rule bench on Drools: gate, build, load, examples; whatever goes wrong on the way is a fault of the draft. */
public final class DroolsRuleBench implements RuleBench {

    private static final String DRAFT = "草稿";

    private final List<Chapter<?>> chapters;
    private final Gate gate;
    private final BookBuilder builder;
    private final Shelf shelf;
    private final ShelfKey keys;
    private final Optional<Path> cache;
    private final Map<List<Chapter<?>>, DroolsRuleBench> earlier = new ConcurrentHashMap<>();

    /** @param cache folder for compiled books, which may be emptied at any time; without one they stay in memory */
    public DroolsRuleBench(List<Chapter<?>> chapters, Optional<Path> cache) {
        this(chapters, cache, () -> UUID.randomUUID().toString());
    }

    DroolsRuleBench(List<Chapter<?>> chapters, Optional<Path> cache, Supplier<String> releases) {
        this.builder = new BookBuilder(releases);
        this.chapters = List.copyOf(chapters);
        this.gate = new Gate(chapters);
        this.shelf = new Shelf(chapters, cache);
        this.keys = new ShelfKey(chapters);
        this.cache = cache;
    }

    @Override
    public BookCheck check(BookFiles files) {
        var faults = new Faults();
        try {
            return check(files, faults);
        } catch (Throwable unforeseen) {
            var file = files.byName().keySet().stream().findFirst().orElse("common.dsl");
            faults.add(
                    "check.failed",
                    Place.startOf(file),
                    "",
                    "检查没有完成，这是程序的问题：请把这份草稿交给系统管理员",
                    "the check did not finish (%s): please hand this draft to who runs the system"
                            .formatted(unforeseen.getClass().getSimpleName()));
            return BookCheck.unread(new Edition("", DRAFT), faults.sorted());
        }
    }

    private BookCheck check(BookFiles files, Faults faults) {
        var admission = gate.admit(files, faults);
        var edition = new Edition(admission.editionId(), DRAFT);
        var examples = new ExampleReader(with(admission.ownFields()), names(admission.rules()), faults)
                .read(admission.examples());
        if (admission.book().isEmpty()) {
            return BookCheck.unread(edition, faults.sorted());
        }
        int before = faults.count();
        var built = builder.build(admission.book().get(), faults);
        if (faults.count() > before) {
            return BookCheck.unread(edition, faults.sorted());
        }
        var outcomes = new ExampleRun(built, faults).run(admission.book().get(), examples);
        var check = new BookCheck(
                edition, faults.sorted(), outcomes, lost(admission.book().get()));
        if (check.passes()) {
            shelf.put(keys.of(files), new Shelf.Book(edition.id(), built));
        }
        return check;
    }

    /** The chapters as examples of a book with these own fields are read. */
    private List<Chapter<?>> with(OwnFields fields) {
        return chapters.stream()
                .<Chapter<?>>map(chapter -> chapter.with(fields))
                .toList();
    }

    private static Map<String, String> names(List<AdmittedChapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.rules().stream())
                .collect(Collectors.toMap(
                        rule -> rule.ref().id(), rule -> rule.ref().name().zh()));
    }

    private static List<RegisteredClause> lost(AdmittedBook book) {
        return ClauseRegister.lostBy(book.chapters().stream()
                .flatMap(chapter -> chapter.rules().stream())
                .map(rule -> rule.ref().clause())
                .toList());
    }

    /** An edition from before a chapter came is loaded without it, so that what it judged can be judged again. */
    @Override
    public RuleBook load(BookFiles files, String name) {
        var written =
                chapters.stream().filter(chapter -> isWritten(chapter, files)).toList();
        return written.isEmpty() || written.size() == chapters.size()
                ? loaded(files, name)
                : earlier.computeIfAbsent(written, some -> new DroolsRuleBench(some, cache))
                        .loaded(files, name);
    }

    private static boolean isWritten(Chapter<?> chapter, BookFiles files) {
        return files.byName().keySet().stream().anyMatch(file -> file.startsWith(chapter.id() + "."));
    }

    private RuleBook loaded(BookFiles files, String name) {
        var book = kept(files);
        return new DroolsRuleBook(new Edition(book.editionId(), name), book.chapters(), gate.ownFields(files));
    }

    private Shelf.Book kept(BookFiles files) {
        var key = keys.of(files);
        var kept = shelf.get(key);
        if (kept.isEmpty()) {
            var check = check(files);
            if (!check.passes()) {
                throw new IllegalArgumentException(
                        "the book does not pass its check: %s".formatted(firstProblem(check)));
            }
            kept = shelf.get(key);
        }
        return kept.orElseThrow(() -> new IllegalArgumentException("the book cannot be kept"));
    }

    @Override
    public List<SentenceGap> gaps(BookFiles files) {
        return gate.admit(files, new Faults()).rules().stream()
                .flatMap(Gaps::of)
                .toList();
    }

    @Override
    public List<VocabularySentence> vocabulary(BookFiles files) {
        return gate.vocabularies(files).stream().flatMap(OfferedSentences::of).toList();
    }

    @Override
    public List<Boundary> boundaries(BookFiles draft, BookFiles inForce) {
        var faults = new Faults();
        var admission = gate.admit(draft, faults);
        var built = admission.book().map(book -> builder.build(book, faults)).orElse(List.of());
        if (!faults.isEmpty()) {
            return List.of();
        }
        var now = kept(inForce).chapters();
        return IntStream.range(0, built.size())
                .boxed()
                .flatMap(i -> boundaries(admission, i, built.get(i), now.get(i)))
                .toList();
    }

    private static Stream<Boundary> boundaries(
            Gate.Admission draft, int number, BuiltChapter<?> built, BuiltChapter<?> inForce) {
        var chapter = draft.rules().get(number).with(draft.ownFields());
        var examples =
                Optional.ofNullable(draft.examples().get(chapter.chapter().id() + ".examples.csv"));
        return new Boundaries(chapter, built, inForce, examples).all();
    }

    private static String firstProblem(BookCheck check) {
        return check.faults().stream()
                .findFirst()
                .map(fault -> "%s:%d:%d %s"
                        .formatted(
                                fault.file(),
                                fault.line(),
                                fault.column(),
                                fault.message().en()))
                .orElseGet(() -> check.examples().stream()
                        .filter(example -> !example.asExpected())
                        .findFirst()
                        .map(example -> "%s:%d example of %s".formatted(example.file(), example.line(), example.rule()))
                        .orElse("?"));
    }
}
