package yicheng.web.pages.topics;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import yicheng.people.rights.Actor;
import yicheng.topic.TopicField;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.pages.shell.Entry;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.TopicLine;
import yicheng.web.pages.work.TopicLines;

/** Finds topics by words and shows where the words stand. */
public final class SearchPage {

    private static final int MOST_SHOWN = 30;
    private static final List<TopicField> SEARCHED =
            List.of(TopicField.MATTERS, TopicField.BACKGROUND, TopicField.PROPOSAL, TopicField.PROJECT);

    /** @param passages title first, then the frame in the text where the title alone does not show the words */
    public record Hit(TopicLine topic, Marked title, Optional<Marked> passage) {}

    /** @param more there are more than are shown */
    public record View(String words, List<Hit> hits, boolean more) {}

    private final Frame frame;

    public SearchPage(Frame frame) {
        this.frame = frame;
    }

    public void show(Context asked) {
        var actor = frame.actor(asked);
        var words = Objects.requireNonNullElse(asked.queryParam("q"), "").strip();
        var wanted = new ReadTopics.Wanted(
                Set.of(), Optional.empty(), Optional.empty(), words, Optional.empty(), MOST_SHOWN + 1);
        frame.office()
                .readTopics()
                .list(actor, wanted)
                .either(
                        lines -> frame.answer(asked, "topics/search", Entry.TOPICS, view(actor, words, lines)),
                        frame::refused);
    }

    private View view(Actor actor, String words, List<Topics.Line> found) {
        var lines = new TopicLines(frame, actor);
        var hits = words.isBlank()
                ? List.<Hit>of()
                : found.stream()
                        .limit(MOST_SHOWN)
                        .map(line -> hit(actor, lines.of(line), words))
                        .toList();
        return new View(words, hits, found.size() > MOST_SHOWN);
    }

    private Hit hit(Actor actor, TopicLine line, String words) {
        var title = Marked.whole(line.line().title(), words);
        return new Hit(
                line,
                title,
                title.all() ? Optional.empty() : passage(actor, line.line().id(), words));
    }

    private Optional<Marked> passage(Actor actor, Topic.Id id, String words) {
        return frame.office()
                .readTopics()
                .one(actor, id)
                .fold(kept -> Optional.of(kept.topic()), refused -> Optional.<Topic>empty())
                .flatMap(topic -> SEARCHED.stream()
                        .map(field -> Marked.around(topic.form().of(field), words))
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
