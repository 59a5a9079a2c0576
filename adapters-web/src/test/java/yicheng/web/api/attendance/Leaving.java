package yicheng.web.api.attendance;

import java.time.LocalDateTime;
import yicheng.TestClock;
import yicheng.TestOffice;
import yicheng.people.FiveDepartments;
import yicheng.people.Person;
import yicheng.web.Client;
import yicheng.web.Reply;
import yicheng.web.RunningServer;

/** Leave as tests have it asked and decided, for the weekly meeting of 30 November at nine. */
final class Leaving implements AutoCloseable {

    static final String MONDAY = "/meetings/weekly:2026-11-30";
    static final String LEAVES = MONDAY + "/leaves";
    static final String DEPUTY_EXPLAINS = "\"proxy\":{\"person\":\"许静\",\"kind\":\"explains\"}";
    static final String SICK = "{\"kind\":\"sick\",\"reason\":\"就医\"," + DEPUTY_EXPLAINS + "}";
    static final String CALL = """
            {"person":"朱敏","calledAt":"2026-11-30T07:40","takenBy":"周明远","kind":"other","reason":"途中事故",%s}""".formatted(DEPUTY_EXPLAINS);

    final TestClock clock = TestClock.at(TestOffice.NOW);
    final RunningServer office = RunningServer.of(TestOffice.setUpOn(clock));

    Client as(Person.Id person) {
        return Client.signedIn(office, person);
    }

    Client finance() {
        return as(FiveDepartments.HEAD_OF_FINANCE);
    }

    Client director() {
        return as(FiveDepartments.DIRECTOR);
    }

    Client clerk() {
        return as(FiveDepartments.CLERK);
    }

    /** A quarter to eight on the morning of the meeting: past the cut-off. */
    Leaving onTheMorning() {
        clock.moveTo(LocalDateTime.of(2026, 11, 30, 7, 45));
        return this;
    }

    Reply asked() {
        return finance().post(LEAVES, SICK);
    }

    static Reply act(Client client, Reply leave, String name, String body) {
        return client.post("/leaves/" + leave.at("/id") + "/" + name, body, "If-Match", leave.header("ETag"));
    }

    @Override
    public void close() {
        office.close();
    }
}
