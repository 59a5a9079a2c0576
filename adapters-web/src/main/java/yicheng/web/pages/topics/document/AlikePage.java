package yicheng.web.pages.topics.document;

import io.javalin.http.Context;
import yicheng.policy.Text;
import yicheng.topic.act.Refusals;
import yicheng.topic.alike.KeepApart;
import yicheng.topic.alike.MergeTopics;
import yicheng.topic.alike.UnmergeTopic;
import yicheng.topic.life.Act;
import yicheng.topic.life.Topic;
import yicheng.web.pages.shell.Frame;

/** Merges topics that read alike, takes them apart, and keeps them apart. */
public final class AlikePage {

    private final Frame frame;
    private final ActsPage acts;

    public AlikePage(Frame frame, ActsPage acts) {
        this.frame = frame;
        this.acts = acts;
    }

    public void merge(Context asked) {
        acts.act(asked, Act.MERGE, (actor, sent) -> switch (sent.text("lead")) {
            case "this" ->
                frame.office()
                        .queue()
                        .mergeTopics()
                        .handle(
                                actor,
                                new MergeTopics.Command(
                                        other(sent),
                                        sent.number("otherVersion"),
                                        sent.topic(),
                                        sent.version(),
                                        sent.text("reason")));
            case "other" ->
                frame.office()
                        .queue()
                        .mergeTopics()
                        .handle(
                                actor,
                                new MergeTopics.Command(
                                        sent.topic(),
                                        sent.version(),
                                        other(sent),
                                        sent.number("otherVersion"),
                                        sent.text("reason")));
            default -> Refusals.of(Act.MERGE, "lead", "", Text.of("请选择由哪一项牵头", "choose which one leads"));
        });
    }

    public void keepApart(Context asked) {
        acts.act(
                asked,
                Act.KEEP_APART,
                (actor, sent) -> frame.office()
                        .queue()
                        .keepApart()
                        .handle(
                                actor,
                                new KeepApart.Command(sent.topic(), sent.version(), other(sent), sent.text("reason"))));
    }

    public void unmerge(Context asked) {
        acts.act(
                asked,
                Act.UNMERGE,
                (actor, sent) -> frame.office()
                        .queue()
                        .unmergeTopic()
                        .handle(actor, new UnmergeTopic.Command(sent.topic(), sent.version(), sent.text("reason"))));
    }

    private static Topic.Id other(Sent sent) {
        return new Topic.Id(sent.filled("other").orElse("none"));
    }
}
