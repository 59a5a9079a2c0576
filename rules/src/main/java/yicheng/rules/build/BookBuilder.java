package yicheng.rules.build;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import yicheng.policy.Text;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.Report;
import yicheng.rules.gate.AdmittedBook;
import yicheng.rules.gate.AdmittedChapter;
import yicheng.rules.gate.AdmittedRule;
import yicheng.rules.gate.text.Faults;

/** Builds the chapters of an admitted book; what cannot be built or loaded becomes a fault at the line it came from. */
public final class BookBuilder {

    private static final int REMEMBERED = 64;

    /** Vocabularies that were built before need not be built again to know that they can be. */
    private final Set<String> goodVocabularies =
            Collections.newSetFromMap(Collections.synchronizedMap(new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > REMEMBERED;
                }
            }));

    private final Supplier<String> releases;

    /** @param releases a version for each build, not to be met by another build running in this process */
    public BookBuilder(Supplier<String> releases) {
        this.releases = releases;
    }

    /** Every chapter of the book, or faults. Chapters are built side by side: each build is on its own. */
    public List<BuiltChapter<?>> build(AdmittedBook book, Faults faults) {
        return book.chapters().parallelStream()
                .flatMap(admitted -> build(admitted, faults).stream())
                .collect(Collectors.toList());
    }

    private Optional<BuiltChapter<?>> build(AdmittedChapter admitted, Faults faults) {
        checkVocabulary(admitted, faults);
        return build(admitted.chapter(), admitted.rules(), faults).map(built -> built);
    }

    private <R extends Report> Optional<BuiltChapter<R>> build(
            Chapter<R> chapter, List<AdmittedRule> rules, Faults faults) {
        try {
            return Optional.of(built(chapter, rules));
        } catch (Throwable notBuilt) {
            var culprit = culprit(rules, half -> builds(chapter, half));
            faults.add(
                    "build.failed",
                    culprit.place(),
                    Optional.of(culprit.ref().name().zh()),
                    "",
                    told("这条规则无法编译", "this rule cannot be built", notBuilt),
                    List.of());
            return Optional.empty();
        }
    }

    private <R extends Report> BuiltChapter<R> built(Chapter<R> chapter, List<AdmittedRule> rules) throws Exception {
        var compiled = new ChapterCompiler(chapter, releases).compile(RuleWriter.rules(chapter, rules));
        return BuiltChapter.load(chapter, rules.stream().map(KeptRule::of).toList(), compiled);
    }

    private boolean builds(Chapter<?> chapter, List<AdmittedRule> rules) {
        try {
            built(chapter, rules);
            return true;
        } catch (Throwable notBuilt) {
            return false;
        }
    }

    private void checkVocabulary(AdmittedChapter admitted, Faults faults) {
        var text = RuleWriter.samples(admitted.chapter(), admitted.samples());
        if (admitted.samples().isEmpty() || goodVocabularies.contains(text)) {
            return;
        }
        try {
            samples(admitted.chapter(), admitted.samples());
            goodVocabularies.add(text);
        } catch (Throwable notBuilt) {
            var culprit = culprit(admitted.samples(), half -> samplesBuild(admitted.chapter(), half));
            faults.add(
                    "vocabulary.build",
                    culprit.place(),
                    Optional.empty(),
                    culprit.sentence(),
                    told("这句词汇无法编译", "this sentence cannot be built", notBuilt),
                    List.of());
        }
    }

    private void samples(Chapter<?> chapter, List<AdmittedChapter.Sample> samples) throws Exception {
        var compiled = new ChapterCompiler(chapter, releases).compile(RuleWriter.samples(chapter, samples));
        LoadedChapter.load(chapter, compiled);
    }

    private boolean samplesBuild(Chapter<?> chapter, List<AdmittedChapter.Sample> samples) {
        try {
            samples(chapter, samples);
            return true;
        } catch (Throwable notBuilt) {
            return false;
        }
    }

    /** The first of the items that cannot be built, found by halving. */
    private static <T> T culprit(List<T> items, Function<List<T>, Boolean> builds) {
        var suspects = items;
        while (suspects.size() > 1) {
            var firstHalf = suspects.subList(0, suspects.size() / 2);
            suspects = builds.apply(firstHalf) ? suspects.subList(firstHalf.size(), suspects.size()) : firstHalf;
        }
        return suspects.get(0);
    }

    private static Text told(String zh, String en, Throwable why) {
        var detail = String.valueOf(why.getMessage())
                .lines()
                .findFirst()
                .orElse(why.getClass().getSimpleName());
        return Text.of(zh + "（" + detail + "）", en + " (" + detail + ")");
    }
}
