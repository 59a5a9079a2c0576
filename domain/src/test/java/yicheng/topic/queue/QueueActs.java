package yicheng.topic.queue;

import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.checklist;
import static yicheng.topic.TopicStory.form;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import yicheng.people.Person;
import yicheng.policy.Answer;
import yicheng.topic.ATopic;
import yicheng.topic.Coordination;
import yicheng.topic.TopicField;
import yicheng.topic.TopicStory;
import yicheng.topic.intake.ReenterTopic;
import yicheng.topic.intake.SaveTopic;
import yicheng.topic.life.Topics;

/** What is done with topics in the queue, each act by whoever does it in this office. */
final class QueueActs {

    private final TopicStory story;

    QueueActs(TopicStory story) {
        this.story = story;
    }

    Topics.Kept submitted(ATopic topic) {
        return story.submitted(HEAD_OF_FIRST, FIRST, WEEKLY, topic);
    }

    Answer<Topics.Kept> check(Topics.Kept topic, Map<TopicField, String> answers) {
        return story.office
                .queue()
                .checkTopic()
                .handle(
                        story.as(CLERK),
                        new CheckTopic.Command(topic.topic().id(), topic.version(), checklist(answers), ""));
    }

    Answer<Topics.Kept> pass(Topics.Kept topic, String overruling) {
        return story.office
                .queue()
                .passTopic()
                .handle(
                        story.as(OFFICE_HEAD),
                        new PassTopic.Command(topic.topic().id(), topic.version(), overruling));
    }

    Answer<Topics.Kept> back(Topics.Kept topic, boolean toCommittee, String reason) {
        return story.office
                .queue()
                .returnTopic()
                .handle(
                        story.as(OFFICE_HEAD),
                        new ReturnTopic.Command(topic.topic().id(), topic.version(), toCommittee, reason));
    }

    Answer<Topics.Kept> letIn(Person.Id leader, Topics.Kept topic, String reason) {
        return story.office
                .queue()
                .letInLate()
                .handle(story.as(leader), new LetInLate.Command(topic.topic().id(), topic.version(), reason));
    }

    Answer<Topics.Kept> coordinate(Topics.Kept topic, Optional<Person.Id> leader) {
        return story.office
                .queue()
                .sendToCoordination()
                .handle(
                        story.as(OFFICE_HEAD),
                        new SendToCoordination.Command(
                                topic.topic().id(), topic.version(), leader, "", Optional.empty()));
    }

    Answer<Topics.Kept> report(Person.Id person, Topics.Kept topic, Coordination outcome, String evidence) {
        return story.office
                .queue()
                .reportCoordination()
                .handle(
                        story.as(person),
                        new ReportCoordination.Command(topic.topic().id(), topic.version(), outcome, evidence));
    }

    Answer<Topics.Kept> supplement(Topics.Kept topic, String what, Optional<LocalDateTime> by) {
        return story.office
                .queue()
                .sendBackForSupplement()
                .handle(
                        story.as(OFFICE_HEAD),
                        new SendBackForSupplement.Command(topic.topic().id(), topic.version(), what, by));
    }

    Answer<Topics.Kept> save(Topics.Kept topic, ATopic changed) {
        return story.office
                .intake()
                .saveTopic()
                .handle(
                        story.as(HEAD_OF_FIRST),
                        new SaveTopic.Command(topic.topic().id(), topic.version(), WEEKLY, form(changed)));
    }

    Answer<Topics.Kept> reenter(Topics.Kept topic, String decision) {
        return story.office
                .intake()
                .reenterTopic()
                .handle(
                        story.as(HEAD_OF_FIRST),
                        new ReenterTopic.Command(topic.topic().id(), topic.version(), WEEKLY, decision));
    }
}
