package yicheng.rules.gate;

import java.util.List;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.chapter.ListedRule;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.tree.Body;
import yicheng.topic.own.OwnFields;

/**
 * A chapter whose files passed the gate.
 *
 * @param samples one for each vocabulary sentence that stands for itself, to be built with sample values
 */
public record AdmittedChapter(Chapter<?> chapter, List<AdmittedRule> rules, List<Sample> samples) {

    /** A vocabulary sentence with sample values in its gaps. */
    public record Sample(Place place, String sentence, Body body) {}

    public List<ListedRule> listed() {
        return rules.stream()
                .map(rule -> new ListedRule(rule.ref(), rule.body().asked()))
                .toList();
    }

    /** Of a book with these own fields. */
    public AdmittedChapter with(OwnFields fields) {
        return new AdmittedChapter(chapter.with(fields), rules, samples);
    }
}
