package yicheng.web.api.agenda.list;

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

/** Lists as tests have them made, each act by the one whose right it is; two passed topics wait for the first meeting. */
final class Lists implements AutoCloseable {

    static final String LIST = "/meetings/weekly:2026-11-30/list";
    static final String SHEET = "/lists/weekly:2026-11-30/1";

    final ListStory story = ListStory.on(TUESDAY);
    final RunningServer office = RunningServer.of(story.topics.office);
    final Client clerk = as(FiveDepartments.CLERK);
    final Client chief = as(FiveDepartments.OFFICE_HEAD);
    final Client director = as(FiveDepartments.DIRECTOR);
    final String canteen =
            story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic().titled("食堂调整")).value();
    final String safety = story.passed(
                    HEAD_OF_SECOND,
                    SECOND,
                    WEEKLY,
                    aTopic().titled("安全整治").with(TopicField.IMPORTANT, "是").with(TopicField.OBSERVERS, "法律顾问"))
            .value();

    Client as(Person.Id person) {
        return Client.signedIn(office, person);
    }

    Reply compiled() {
        return clerk.post(LIST, "", "If-Match", "\"0\"");
    }

    Reply signed() {
        return act(chief, compiled(), "signature", "");
    }

    Reply decide(Reply signed, String body) {
        return act(director, signed, "decisions", body);
    }

    static Reply act(Client client, Reply list, String name, String body) {
        return client.post(SHEET + "/" + name, body, "If-Match", list.header("ETag"));
    }

    @Override
    public void close() {
        office.close();
    }
}
