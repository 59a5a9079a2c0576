package yicheng.app.cli.remote;

import yicheng.app.cli.Console;

/** The commands that speak to a running server. */
public record RemoteCommands(Console console) {

    public Object listTopics() {
        return new TopicsListCommand(console);
    }

    public Object submitTopic() {
        return new TopicsSubmitCommand(console);
    }

    public Object importTopics() {
        return new TopicsImportCommand(console);
    }

    public Object importPeople() {
        return new PeopleImportCommand(console);
    }

    public Object importHolidays() {
        return new CalendarImportCommand(console);
    }
}
