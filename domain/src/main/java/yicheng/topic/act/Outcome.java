package yicheng.topic.act;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.people.Person;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Topic;

/**
 * What an act makes of a topic.
 *
 * @param content of the journal's entry
 * @param onBehalfOf whose right or word it is, where somebody else enters it (代录)
 * @param judged the judgement it came with
 */
public record Outcome(
        Topic next, SortedMap<String, String> content, Optional<Person.Id> onBehalfOf, Optional<Judged> judged) {

    public static Outcome of(Topic next, Map<String, String> content) {
        return new Outcome(next, new TreeMap<>(content), Optional.empty(), Optional.empty());
    }

    /** {@code next} gets the judgement too. */
    public static Outcome judged(Topic next, Judged judged) {
        var topic = next.judgedAs(judged);
        return new Outcome(topic, JudgedContent.of(topic, judged), Optional.empty(), Optional.of(judged));
    }

    public Outcome with(Map<String, String> more) {
        var both = new TreeMap<>(content);
        both.putAll(more);
        return new Outcome(next, both, onBehalfOf, judged);
    }

    public Outcome onBehalfOf(Optional<Person.Id> person) {
        return new Outcome(next, content, person, judged);
    }
}
