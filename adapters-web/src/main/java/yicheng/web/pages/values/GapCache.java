package yicheng.web.pages.values;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import yicheng.policy.bench.SentenceGap;

/** The values of books read last: reading a book takes longer than a page may. */
final class GapCache {

    private static final int MOST = 16;

    private final Map<String, List<SentenceGap>> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<SentenceGap>> eldest) {
            return size() > MOST;
        }
    };

    /** @param key of these very files and no others */
    List<SentenceGap> of(String key, Supplier<List<SentenceGap>> read) {
        synchronized (kept) {
            var found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        var gaps = read.get();
        synchronized (kept) {
            kept.put(key, gaps);
        }
        return gaps;
    }
}
