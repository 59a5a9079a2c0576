package yicheng.web.pages.attendance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yicheng.attendance.forecast.Forecast;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.MeetingRoster;
import yicheng.people.Department;
import yicheng.policy.Text;

/**
 * Who takes part in a meeting, and what can be decided with them.
 *
 * @param proxies so many are stood in for
 * @param forecast empty for who may not see agendas
 * @param ask where the one who looks asks for leave; empty where he need not
 * @param call where the office enters a call; empty for everybody else, and once the meeting has begun
 * @param departments their names
 */
public record AttendingView(
        MeetingRoster roster,
        List<Group> groups,
        int proxies,
        Optional<Forecast> forecast,
        Optional<String> ask,
        Optional<String> call,
        Function<Department.Id, String> departments) {

    public record Group(Text label, List<Row> rows) {}

    /**
     * @param state of his coming, with its status colour
     * @param instead who comes for him, with what he may do
     * @param leave where the request is; empty for who may not see it
     */
    public record Row(Attendee member, Text state, String style, Optional<Attendee> instead, Optional<String> leave) {}

    /** What to do so that a topic can be decided; empty where it can. */
    public Optional<Text> advice(Forecast.Line line) {
        var unheard = line.unheard().stream().map(departments).toList();
        return switch (line.outlook()) {
            case DECIDABLE -> Optional.empty();
            case NO_QUORUM ->
                Optional.of(Text.of("请落实到会或有决策授权的代会人，否则改期", "more members or proxies that may decide, or another day"));
            case NO_PRESENTER ->
                Optional.of(Text.of(
                        "请%s派人汇报，或转下一次会议"
                                .formatted(departments.apply(line.matter().department())),
                        "the department sends somebody to present it, or it goes to the next meeting"));
            case NO_AUTHORITY ->
                Optional.of(Text.of(
                        "%s到会的人不能表决，请补决策授权，或只议不决".formatted(String.join("、", unheard)),
                        "%s: nobody who comes may vote; an authorisation, or no decision"
                                .formatted(String.join(", ", unheard))));
        };
    }
}
