package yicheng.web.pages.work;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import yicheng.policy.Effect;
import yicheng.policy.Text;
import yicheng.topic.TopicFieldValue;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Topics;
import yicheng.web.pages.review.Note;

/**
 * A topic as lists show it.
 *
 * @param leader name of who leads the talks it waits for
 */
public record TopicLine(
        Topics.Line line, String department, Text meeting, Optional<String> leader, LocalDateTime changed) {

    private static final Text UNNAMED = Text.of("（尚无名称）", "(no title yet)");

    public String address() {
        return "/topics/" + line.id().value();
    }

    public Text title() {
        return line.title().isBlank() ? UNNAMED : Text.of(line.title(), line.title());
    }

    public String style() {
        return StageStyle.of(line.stage());
    }

    public Optional<String> amount() {
        return Optional.of(line.amount())
                .filter(yuan -> yuan.compareTo(BigDecimal.ZERO) > 0)
                .map(TopicFieldValue::yuan);
    }

    /** What the rules said last; empty before they were asked. */
    public Optional<Text> verdict() {
        return line.verdict().equals("pass")
                ? Optional.of(Text.of("无意见", "nothing found"))
                : effect().map(Effect::label);
    }

    public String verdictStyle() {
        return effect().map(Note::style).orElse("ok");
    }

    public Optional<Awaited> awaited() {
        return line.awaited();
    }

    private Optional<Effect> effect() {
        return Arrays.stream(Effect.values())
                .filter(effect -> effect.code().equals(line.verdict()))
                .findFirst();
    }
}
