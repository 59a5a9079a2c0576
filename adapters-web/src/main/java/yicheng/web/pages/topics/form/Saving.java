package yicheng.web.pages.topics.form;

import java.util.List;
import yicheng.journal.Recorded;
import yicheng.journal.StaleVersion;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.intake.SaveTopic;
import yicheng.topic.life.Topics;
import yicheng.web.pages.review.TopicValues;
import yicheng.web.pages.shell.Frame;
import yicheng.web.pages.work.Names;

/** Keeps a form, and tells what somebody else made of the topic meanwhile. */
final class Saving {

    private final Frame frame;

    Saving(Frame frame) {
        this.frame = frame;
    }

    /**
     * A form in which nothing changed is not saved again, so that the journal stays short.
     *
     * @throws StaleVersion when somebody else changed the topic after that version
     */
    Answer<Topics.Kept> save(Actor actor, Topics.Kept before, TopicValues typed, long basedOn) {
        var form = KeptForm.of(typed);
        var meeting = typed.ref().orElse(before.topic().meeting());
        var topic = before.topic();
        if (basedOn == before.version() && form.equals(topic.form()) && meeting.equals(topic.meeting())) {
            return new Answer.Done<>(before);
        }
        return frame.office()
                .intake()
                .saveTopic()
                .handle(actor, new SaveTopic.Command(topic.id(), basedOn, meeting, form));
    }

    /** The form with what is kept now beside what was typed. */
    FormView conflicting(Actor actor, FormView view, TopicValues typed) {
        var kept = view.kept().orElseThrow();
        var names = Names.of(actor);
        var who = frame
                .office()
                .readTopics()
                .history(actor, kept.topic().id())
                .fold(entries -> entries, refused -> List.<Recorded>of())
                .stream()
                .reduce((earlier, later) -> later)
                .map(last -> names.actor(last.entry().actor()))
                .orElseGet(() -> Text.of("另一人", "somebody else"));
        var differences = KeptForm.differences(KeptForm.of(typed), kept.topic().form());
        return view.conflictingWith(new Conflict(who, frame.local(kept.changed()), kept.version(), differences));
    }
}
