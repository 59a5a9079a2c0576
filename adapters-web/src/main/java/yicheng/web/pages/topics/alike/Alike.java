package yicheng.web.pages.topics.alike;

import java.util.List;
import java.util.Optional;

/**
 * What reads like a topic, and what goes along with it.
 *
 * @param similar the most alike first; only for the office
 */
public record Alike(List<SimilarLine> similar, List<TiedText> tied) {

    public Alike {
        similar = List.copyOf(similar);
        tied = List.copyOf(tied);
    }

    public Optional<TiedText> lead() {
        return tied.stream().filter(TiedText::leads).findFirst();
    }

    public List<TiedText> joined() {
        return tied.stream().filter(one -> !one.leads()).toList();
    }
}
