package yicheng.attendance.observer;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.attendance.ObserverFacts;
import yicheng.attendance.ObserverKind;
import yicheng.meeting.Kind;

/** The facts of a judgement on an observer as text, and back: equal facts give equal text. */
public final class ObserverText {

    private ObserverText() {}

    public static SortedMap<String, String> of(ObserverFacts facts) {
        var text = new TreeMap<String, String>();
        text.put("meeting", facts.meeting().code());
        text.put("kind", facts.kind().code());
        text.put("topicNamed", String.valueOf(facts.topicNamed()));
        text.put("ownTopic", String.valueOf(facts.ownTopic()));
        text.put("byProposer", String.valueOf(facts.byProposer()));
        text.put("listDecided", String.valueOf(facts.listDecided()));
        text.put("begun", String.valueOf(facts.begun()));
        text.put("member", String.valueOf(facts.member()));
        text.put("reason", facts.reason());
        text.put("contactGiven", String.valueOf(facts.contactGiven()));
        text.put("byOffice", String.valueOf(facts.byOffice()));
        return text;
    }

    /**
     * What an earlier program did not know of is as it was then.
     *
     * @throws IllegalArgumentException for a text that no judgement of this program left
     */
    public static ObserverFacts read(Map<String, String> text) {
        return new ObserverFacts(
                known(Kind.named(at(text, "meeting")), text),
                known(ObserverKind.named(at(text, "kind")), text),
                is(text, "topicNamed"),
                is(text, "ownTopic"),
                is(text, "byProposer"),
                is(text, "listDecided"),
                is(text, "begun"),
                is(text, "member"),
                at(text, "reason"),
                is(text, "contactGiven"),
                is(text, "byOffice"));
    }

    private static String at(Map<String, String> text, String name) {
        return text.getOrDefault(name, "");
    }

    private static boolean is(Map<String, String> text, String name) {
        return Boolean.parseBoolean(at(text, name));
    }

    private static <T> T known(Optional<T> value, Map<String, String> text) {
        return value.orElseThrow(() -> new IllegalArgumentException("facts that cannot be read: " + text));
    }
}
