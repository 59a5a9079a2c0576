package yicheng.web.pages.topics.alike;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import yicheng.agenda.alike.SimilarTopics.Similar;
import yicheng.people.rights.Actor;
import yicheng.topic.life.Act;
import yicheng.topic.life.Permission;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Ties;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.topics.Marked;
import yicheng.web.pages.work.Meetings;
import yicheng.web.pages.work.Names;

/** Finds what belongs beside a topic. */
public final class AlikeDesk {

    private static final int MOST = 6;

    private final Frame frame;

    public AlikeDesk(Frame frame) {
        this.frame = frame;
    }

    public Alike of(Actor actor, Topic topic) {
        var names = Names.of(actor);
        var looks = Permission.isOpen(actor, Act.KEEP_APART, topic);
        return new Alike(looks ? similar(actor, topic, names) : List.of(), tied(actor, topic, names));
    }

    private List<SimilarLine> similar(Actor actor, Topic topic, Names names) {
        var meetings = new Meetings(frame.office());
        return frame
                .office()
                .similarTopics()
                .handle(actor, topic.id())
                .fold(found -> found, refused -> List.<Similar>of())
                .stream()
                .limit(MOST)
                .map(similar -> line(actor, topic, similar, names, meetings))
                .toList();
    }

    private SimilarLine line(Actor actor, Topic topic, Similar similar, Names names, Meetings meetings) {
        var other = similar.topic();
        var words = String.join(" ", similar.shared());
        var kept = kept(actor, other.id());
        var same = other.meeting().equals(topic.meeting());
        return new SimilarLine(
                similar,
                Marked.whole(other.title(), words),
                Marked.whole(topic.title(), words),
                names.of(other.department()),
                meetings.label(other.meeting()),
                frame.local(other.at()),
                kept.map(Topics.Kept::version).orElse(0L),
                same && Act.MERGE.isFrom(other.stage()) && Permission.isOpen(actor, Act.MERGE, topic),
                same,
                similar.apart()
                        .map(apart ->
                                new SimilarLine.Apart(apart.reason(), names.of(apart.by()), frame.local(apart.at()))));
    }

    private List<TiedText> tied(Actor actor, Topic topic, Names names) {
        var lead = topic.ties().lead().map(Ties.Lead::topic);
        return frame
                .office()
                .readTopics()
                .tied(actor, topic.id())
                .fold(found -> found, refused -> List.<ReadTopics.Tied>of())
                .stream()
                .map(other -> text(actor, topic, other, lead, names))
                .toList();
    }

    private TiedText text(Actor actor, Topic topic, ReadTopics.Tied other, Optional<Topic.Id> lead, Names names) {
        var leads = lead.filter(other.id()::equals).isPresent();
        var kept = kept(actor, other.id());
        var merged = leads ? kept(actor, topic.id()) : kept;
        var open = Act.MERGE.isFrom(leads ? other.stage() : topic.stage());
        return new TiedText(
                other,
                names.of(other.department()),
                leads,
                kept.isPresent(),
                merged.filter(one -> open && Permission.isOpen(actor, Act.UNMERGE, one.topic()))
                        .map(one -> OptionalLong.of(one.version()))
                        .orElse(OptionalLong.empty()));
    }

    private Optional<Topics.Kept> kept(Actor actor, Topic.Id id) {
        return frame.office().readTopics().one(actor, id).fold(Optional::of, refused -> Optional.empty());
    }
}
