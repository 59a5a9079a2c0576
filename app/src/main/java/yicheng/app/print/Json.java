package yicheng.app.print;

import java.io.PrintStream;
import java.time.ZoneId;
import yicheng.meeting.Timetable;
import yicheng.policy.Language;
import yicheng.topic.Reviews;
import yicheng.web.sheets.TopicSheet;

/** Answers in the very shapes of the REST API. */
public final class Json {

    private final Language language;
    private final ZoneId zone;

    public Json(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    public void print(Timetable timetable, PrintStream out) {
        out.println("{}" + zone + language);
    }

    public void print(Reviews reviews, TopicSheet sheet, PrintStream out) {
        out.println("{}");
    }
}
