package yicheng.app.demo;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.Office;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.topic.Coordination;
import yicheng.topic.TopicField;
import yicheng.topic.alike.MergeTopics;
import yicheng.topic.intake.AttachFile;
import yicheng.topic.intake.DraftTopic;
import yicheng.topic.intake.ReenterTopic;
import yicheng.topic.intake.ResupplyTopic;
import yicheng.topic.intake.SaveTopic;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.intake.WithdrawTopic;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics;
import yicheng.topic.queue.CheckTopic;
import yicheng.topic.queue.LetInLate;
import yicheng.topic.queue.PassTopic;
import yicheng.topic.queue.ReportCoordination;
import yicheng.topic.queue.ReturnTopic;
import yicheng.topic.queue.SendBackForSupplement;
import yicheng.topic.queue.SendToCoordination;

/** Does what a story tells by the use cases a person would use. */
final class StoryTeller {

    private final Office office;
    private final Company company;
    private final Days days;
    private final Map<Story, Topic.Id> topics = new HashMap<>();

    StoryTeller(Office office, Company company, Days days) {
        this.office = office;
        this.company = company;
        this.days = days;
    }

    Answer<Topics.Kept> tell(Story story, Story.Told told) {
        var actor = company.actor(told.by());
        if (!topics.containsKey(story)) {
            var drafted = draft(actor, story);
            if (told.act().equals("draft")) {
                return drafted;
            }
        }
        attach(actor, story, told.files());
        return done(actor, told, current(actor, topics.get(story)), days.meeting(story.meeting()));
    }

    private Answer<Topics.Kept> done(Actor actor, Story.Told told, Topics.Kept kept, MeetingRef meeting) {
        var id = kept.topic().id();
        long version = kept.version();
        var intake = office.intake();
        var queue = office.queue();
        return switch (told.act()) {
            case "save" -> intake.saveTopic().handle(actor, saved(kept, told));
            case "submit" -> intake.submitTopic().handle(actor, new SubmitTopic.Command(id, version));
            case "withdraw" ->
                intake.withdrawTopic().handle(actor, new WithdrawTopic.Command(id, version, told.reason()));
            case "resupply" -> intake.resupplyTopic().handle(actor, new ResupplyTopic.Command(id, version));
            case "reenter" ->
                intake.reenterTopic()
                        .handle(actor, new ReenterTopic.Command(id, version, meeting, words(told.decision())));
            case "check" ->
                queue.checkTopic().handle(actor, new CheckTopic.Command(id, version, answers(told), told.note()));
            case "pass" -> queue.passTopic().handle(actor, new PassTopic.Command(id, version, told.reason()));
            case "return" -> queue.returnTopic().handle(actor, returned(kept, told, false));
            case "refer" -> queue.returnTopic().handle(actor, returned(kept, told, true));
            case "supplement" ->
                queue.sendBackForSupplement()
                        .handle(actor, new SendBackForSupplement.Command(id, version, told.reason(), Optional.empty()));
            case "coordinate" -> queue.sendToCoordination().handle(actor, talks(kept, told));
            case "report" -> queue.reportCoordination().handle(actor, reported(kept, told));
            case "merge" -> queue.mergeTopics().handle(actor, merged(actor, kept, told));
            case "let-in" -> queue.letInLate().handle(actor, new LetInLate.Command(id, version, told.reason()));
            default -> throw new IllegalArgumentException("no act: " + told.act());
        };
    }

    private Answer<Topics.Kept> draft(Actor actor, Story story) {
        var command = new DraftTopic.Command(
                company.department(story.department()),
                days.meeting(story.meeting()),
                form(story.form()),
                Optional.empty());
        return office.intake().draftTopic().handle(actor, command).then(kept -> {
            topics.put(story, kept.topic().id());
            attach(actor, story, story.files());
            return new Answer.Done<>(kept);
        });
    }

    private void attach(Actor actor, Story story, Map<String, String> files) {
        files.forEach((name, text) -> {
            var type = name.endsWith(".csv") ? "text/csv" : "text/plain";
            var content = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            var command = new AttachFile.Command(topics.get(story), name, type, content);
            office.intake().attachFile().handle(actor, command);
        });
    }

    /** Of that title, once it is told. */
    Optional<Topic.Id> topic(String title) {
        return topics.keySet().stream()
                .filter(story -> story.title().equals(title))
                .findFirst()
                .map(topics::get);
    }

    private Topics.Kept current(Actor actor, Topic.Id topic) {
        return office.readTopics().one(actor, topic).fold(kept -> kept, findings -> {
            throw new IllegalStateException(findings.toString());
        });
    }

    private SaveTopic.Command saved(Topics.Kept kept, Story.Told told) {
        var topic = kept.topic();
        return new SaveTopic.Command(
                topic.id(), kept.version(), topic.meeting(), topic.form().and(form(told.form())));
    }

    private static ReturnTopic.Command returned(Topics.Kept kept, Story.Told told, boolean toPartyCommittee) {
        return new ReturnTopic.Command(kept.topic().id(), kept.version(), toPartyCommittee, told.reason());
    }

    private SendToCoordination.Command talks(Topics.Kept kept, Story.Told told) {
        return new SendToCoordination.Command(
                kept.topic().id(),
                kept.version(),
                Optional.of(company.person(told.leader())),
                told.reason(),
                Optional.empty());
    }

    private MergeTopics.Command merged(Actor actor, Topics.Kept kept, Story.Told told) {
        var lead = current(actor, topic(told.into()).orElseThrow());
        return new MergeTopics.Command(
                kept.topic().id(), kept.version(), lead.topic().id(), lead.version(), told.reason());
    }

    private static ReportCoordination.Command reported(Topics.Kept kept, Story.Told told) {
        var outcome = Coordination.named(told.outcome()).orElseThrow();
        return new ReportCoordination.Command(kept.topic().id(), kept.version(), outcome, told.reason());
    }

    private TopicForm answers(Story.Told told) {
        return TopicForm.of(TopicField.Side.OFFICE, fields(told.answers()));
    }

    private TopicForm form(Map<String, String> words) {
        return TopicForm.of(TopicField.Side.DEPARTMENT, fields(words));
    }

    private Map<TopicField, String> fields(Map<String, String> words) {
        return words.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> TopicField.named(entry.getKey()).orElseThrow(), entry -> words(entry.getValue())));
    }

    private String words(String text) {
        return text.replace("{year}", String.valueOf(days.now().getYear()))
                .replace("{asOf}", days.before(2).toString());
    }
}
