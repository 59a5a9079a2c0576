package yicheng.agenda;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.meeting.Kind;

/** What a topic was ranked by, as text: read again it is ranked the same. What it was compared with stands beside it. */
public final class RankedText {

    private static final String SPEAKERS = "speakers";

    private RankedText() {}

    /** @param speakers people with a say in that meeting */
    public static SortedMap<String, String> of(Candidate candidate, int speakers) {
        var facts = candidate.facts();
        var text = new TreeMap<String, String>();
        text.put("meeting", facts.meeting().code());
        text.put("title", facts.title());
        text.put("urgent", String.valueOf(facts.urgent()));
        text.put("important", String.valueOf(facts.important()));
        text.put("departments", String.valueOf(facts.departments()));
        text.put("submittedAt", facts.submittedAt().toString());
        text.put("matters", String.join("\n", facts.matters()));
        text.put("carriedOver", String.valueOf(facts.carriedOver()));
        text.put(SPEAKERS, String.valueOf(speakers));
        candidate.minutes().ifPresent(minutes -> text.put("minutes", String.valueOf(minutes)));
        return text;
    }

    /** @param key names the topic */
    public static Candidate read(String key, Map<String, String> text) {
        var facts = new RankingFacts(
                Kind.named(text.get("meeting")).orElseThrow(),
                text.get("title"),
                Boolean.parseBoolean(text.get("urgent")),
                Boolean.parseBoolean(text.get("important")),
                Integer.parseInt(text.get("departments")),
                LocalDateTime.parse(text.get("submittedAt")),
                text.get("matters").lines().toList());
        var minutes = text.get("minutes");
        return new Candidate(
                key,
                facts.carriedOver(Integer.parseInt(text.get("carriedOver"))),
                minutes == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(minutes)));
    }

    public static int speakers(Map<String, String> text) {
        return Integer.parseInt(text.get(SPEAKERS));
    }
}
