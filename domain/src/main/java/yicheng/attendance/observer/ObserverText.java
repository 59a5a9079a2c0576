package yicheng.attendance.observer;

import java.util.SortedMap;
import java.util.TreeMap;
import yicheng.attendance.ObserverFacts;

/** The facts of a judgement on an observer as text: equal facts give equal text. */
final class ObserverText {

    private ObserverText() {}

    static SortedMap<String, String> of(ObserverFacts facts) {
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
        return text;
    }
}
