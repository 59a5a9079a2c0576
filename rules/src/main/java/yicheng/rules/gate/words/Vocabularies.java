package yicheng.rules.gate.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.policy.Text;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.NormalForm;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.tree.Refusal;

/** The vocabularies of all chapters, tried; the common file counts for every chapter that one of its sentences fits. */
public final class Vocabularies {

    private final Map<Chapter<?>, Vocabulary> byChapter = new LinkedHashMap<>();
    private final Map<Chapter<?>, List<VocabularyTrial.Tried>> tried = new LinkedHashMap<>();

    private final Set<Chapter<?>> read = new HashSet<>();

    public Vocabularies(
            List<Chapter<?>> chapters, Map<String, VocabularyParser.Parsed> files, TrialCache trials, Faults faults) {
        var common = files.getOrDefault("common.dsl", VocabularyParser.Parsed.NOTHING);
        var fitting = new HashSet<Place>();
        var unfitting = new LinkedHashMap<Place, VocabularyTrial.Failed>();
        for (var chapter : chapters) {
            var own = files.getOrDefault(chapter.id() + ".dsl", VocabularyParser.Parsed.NOTHING);
            var all = new ArrayList<>(own.entries());
            all.addAll(common.entries());
            all.addAll(Vocabulary.factWords(chapter, all));
            var trial = trials.of(chapter, all);
            var entries =
                    trial.tried().stream().map(VocabularyTrial.Tried::entry).toList();
            trial.failed()
                    .forEach(failed -> unfitting.putIfAbsent(failed.entry().place(), failed));
            entries.forEach(entry -> fitting.add(entry.place()));
            var faulty =
                    trial.failed().stream().map(VocabularyTrial.Failed::entry).toList();
            var unread = Stream.concat(own.unread().stream(), common.unread().stream())
                    .toList();
            byChapter.put(chapter, new Vocabulary(chapter, withoutTwins(entries, faults), faulty, unread));
            if (!own.entries().isEmpty()) {
                read.add(chapter);
            }
            tried.put(chapter, trial.tried());
        }
        unfitting.forEach((place, failed) -> {
            if (!fitting.contains(place)) {
                var entry = failed.entry();
                var why = failed.why();
                faults.add(
                        why.code(),
                        entry.placeOf(why.phrase()),
                        Optional.empty(),
                        entry.typed(why.phrase()),
                        explained(entry, why),
                        why.nearest());
            }
        });
    }

    /** Whether there is a vocabulary at all to read rules of this chapter by. */
    public boolean isRead(Chapter<?> chapter) {
        return read.contains(chapter);
    }

    public Vocabulary of(Chapter<?> chapter) {
        return byChapter.get(chapter);
    }

    public List<VocabularyTrial.Tried> tried(Chapter<?> chapter) {
        return tried.get(chapter);
    }

    public Iterable<Vocabulary> all() {
        return byChapter.values();
    }

    /** Two sentences that one line could mean: which of them holds would be a matter of luck, so the later one goes. */
    private static List<Entry> withoutTwins(List<Entry> entries, Faults faults) {
        var single = new ArrayList<>(entries);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var sample = VocabularyTrial.samples(entry.template().variables()).get(0);
            var line = NormalForm.of(entry.template().shownWith(sample)).text();
            for (int j = 0; j < i; j++) {
                var earlier = entries.get(j);
                if (overlap(earlier, entry) && earlier.template().match(line).matches()) {
                    faults.add(
                            "vocabulary.twice",
                            entry.place(),
                            entry.shown(),
                            "这句话与 %s 第 %d 行的“%s”分不清：请改用别的说法，或删去一句"
                                    .formatted(
                                            earlier.place().file(),
                                            earlier.place().line(),
                                            earlier.shown()),
                            "this sentence cannot be told from '%s' at %s line %d; change or delete one"
                                    .formatted(
                                            earlier.shown(),
                                            earlier.place().file(),
                                            earlier.place().line()));
                    single.remove(entry);
                    break;
                }
            }
        }
        return single;
    }

    private static boolean overlap(Entry a, Entry b) {
        Set<Object> shared = new HashSet<>(a.fits());
        shared.retainAll(b.fits());
        return a.kind() == b.kind() && (a.kind() != Entry.Kind.DETAIL || !shared.isEmpty());
    }

    private static Text explained(Entry entry, Refusal why) {
        return Text.of(
                "词汇“%s”：%s".formatted(entry.shown(), why.text().zh()),
                "vocabulary '%s': %s".formatted(entry.shown(), why.text().en()));
    }
}
