package yicheng.rules.gate.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yicheng.rules.chapter.Chapter;

/**
 * Trials of vocabularies that were made before: a book is checked at every save and its vocabulary hardly ever changes,
 * while trying every word of it is most of the work.
 */
public final class TrialCache {

    private static final int REMEMBERED = 32;

    /** All that a trial depends on and all that it hands back. */
    private record Key(Chapter<?> chapter, List<String> sentences) {}

    private final Map<Key, VocabularyTrial> trials = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, VocabularyTrial> eldest) {
            return size() > REMEMBERED;
        }
    };

    VocabularyTrial of(Chapter<?> chapter, List<Entry> entries) {
        var key = new Key(
                chapter,
                entries.stream()
                        .map(entry -> entry.place() + entry.meaning().raw() + entry.normal())
                        .toList());
        synchronized (trials) {
            var known = trials.get(key);
            if (known != null) {
                return known;
            }
        }
        var trial = VocabularyTrial.of(chapter, entries);
        synchronized (trials) {
            trials.put(key, trial);
        }
        return trial;
    }
}
