package yicheng.rulebook;

import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.RULE_ADMINISTRATOR;
import static yicheng.policy.Answered.done;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.RuleBookDesk;
import yicheng.SmallBook;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.BookFiles;
import yicheng.rulebook.draft.BeginDraft;
import yicheng.rulebook.draft.BookDraft;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.draft.SaveFile;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.publish.PublishDraft;
import yicheng.rulebook.replay.ReplayReport;
import yicheng.rulebook.replay.ReplayRuns;
import yicheng.topic.ATopic;
import yicheng.topic.TopicStory;
import yicheng.topic.life.Topics;

/** What people do with the rule book in the office of the scenarios, a line for each act. */
public final class BookStory {

    public final TopicStory topics;

    private BookStory(LocalDateTime now) {
        this.topics = TopicStory.on(now);
    }

    public static BookStory on(LocalDateTime now) {
        return new BookStory(now);
    }

    public RuleBookDesk desk() {
        return topics.office.ruleBookDesk();
    }

    public Actor as(Person.Id person) {
        return topics.as(person);
    }

    /** Of the first department, for the weekly meeting. */
    public Topics.Kept spending(String title, String amount) {
        return topics.submitted(
                FiveDepartments.HEAD_OF_FIRST,
                FiveDepartments.FIRST,
                TopicStory.WEEKLY,
                ATopic.aTopic().titled(title).spending(amount));
    }

    /** By the rule administrator, from the edition in force. */
    public Drafts.Kept draft(BookFiles files) {
        int base = desk().readEditions().inForce().number();
        var command = new BeginDraft.Command("调整标准", base, Optional.of(files));
        return done(desk().beginDraft().handle(as(RULE_ADMINISTRATOR), command));
    }

    public Answer<Drafts.Kept> save(Person.Id person, Drafts.Kept seen, String file, String text) {
        var content = Optional.of(text.getBytes(StandardCharsets.UTF_8));
        return desk().saveFile()
                .handle(as(person), new SaveFile.Command(seen.draft().id(), seen.version(), file, content));
    }

    public Drafts.Kept now(Drafts.Kept draft) {
        return done(
                desk().readDrafts().one(as(RULE_ADMINISTRATOR), draft.draft().id()));
    }

    public ReplayReport replayed(Drafts.Kept draft) {
        var run = ended(done(
                desk().replayRuns().start(as(RULE_ADMINISTRATOR), draft.draft().id())));
        return desk().reports().find(run.report().orElseThrow()).orElseThrow();
    }

    /** As soon as it has ended, however it did. */
    public ReplayRuns.Run ended(ReplayRuns.Run begun) {
        var run = begun;
        while (run.state() == ReplayRuns.State.RUNNING) {
            Thread.onSpinWait();
            run = desk().replayRuns().find(begun.id()).orElseThrow();
        }
        return run;
    }

    public Answer<PublishedEdition> publish(Person.Id person, Drafts.Kept draft, String report) {
        return publish(person, draft, report, Optional.empty());
    }

    public Answer<PublishedEdition> publish(
            Person.Id person, Drafts.Kept draft, String report, Optional<LocalDateTime> from) {
        var command = new PublishDraft.Command(draft.draft().id(), now(draft).version(), report, "按新标准执行", from);
        return desk().publishDraft().handle(as(person), command);
    }

    /** Drafted, replayed and published by the director, at once. */
    public PublishedEdition published(BookFiles files) {
        var draft = draft(files);
        return done(publish(DIRECTOR, draft, replayed(draft).hash()));
    }

    public static BookFiles sum(int wan) {
        return SmallBook.with(wan, "09:00");
    }

    public static BookDraft.Id id(Drafts.Kept kept) {
        return kept.draft().id();
    }
}
