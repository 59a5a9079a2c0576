package yicheng.web.api.agenda;

import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_SECOND;
import static yicheng.people.FiveDepartments.SECOND;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;

import yicheng.agenda.ListStory;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.topic.TopicField;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

/** An agenda with two topics, the important one first, and those who work with it. */
final class Agendas implements AutoCloseable {

    static final String AGENDA = "/meetings/weekly:2026-11-30/agenda";

    final ListStory story = ListStory.on(TUESDAY);
    final RunningServer office = RunningServer.of(story.topics.office);
    final Client chief = as(FiveDepartments.OFFICE_HEAD);
    final Client director = as(FiveDepartments.DIRECTOR);
    final String canteen = story.passed(
                    HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整").with(TopicField.PRESENTER, "蒋文华"))
            .value();
    final String safety = story.passed(
                    HEAD_OF_SECOND,
                    SECOND,
                    WEEKLY,
                    aTopic().titled("安全整治").with(TopicField.IMPORTANT, "是").with(TopicField.OBSERVERS, "法律顾问"))
            .value();

    Agendas() {
        story.approved(WEEKLY);
    }

    Client as(Person.Id person) {
        return Client.signedIn(office, person);
    }

    Reply now() {
        return chief.get(AGENDA);
    }

    /** Based on the agenda as it is now. */
    Reply act(Client client, String name, String body) {
        return client.post(AGENDA + "/" + name, body, "If-Match", now().header("ETag"));
    }

    Reply order(Client client, String... topics) {
        return act(client, "order", "{\"order\":[\"%s\"],\"reason\":\"便于汇报\"}".formatted(String.join("\",\"", topics)));
    }

    @Override
    public void close() {
        office.close();
    }
}
