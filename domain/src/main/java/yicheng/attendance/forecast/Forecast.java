package yicheng.attendance.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Category;
import yicheng.attendance.member.MeetingRoster;
import yicheng.people.Department;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.life.Topic;

/**
 * Which topics a meeting can decide, with the leave known now.
 *
 * @param entitled members that vote when nobody is away
 * @param voting those expected that vote
 * @param needed so many of them make the quorum
 * @param quorum the rule that says so
 */
public record Forecast(int entitled, int voting, int needed, Optional<RuleRef> quorum, List<Line> lines) {

    /** What stands in the way, the gravest first. */
    public enum Outlook {
        NO_QUORUM("到会人数不足", "no quorum"),
        NO_PRESENTER("无人汇报", "nobody to present it"),
        NO_AUTHORITY("缺少能表态的部门", "a department without a say"),
        DECIDABLE("可以议决", "can be decided");

        private final Text label;

        Outlook(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A topic of the meeting.
     *
     * @param concerned other departments it touches
     */
    public record Matter(Topic.Id topic, String title, Department.Id department, Set<Department.Id> concerned) {
        public Matter {
            concerned = Set.copyOf(concerned);
        }
    }

    /**
     * @param presenter who presents it
     * @param unheard departments it touches from which nobody who comes may vote
     */
    public record Line(Matter matter, Outlook outlook, Optional<Attendee> presenter, List<Department.Id> unheard) {
        public Line {
            unheard = List.copyOf(unheard);
        }
    }

    public Forecast {
        lines = List.copyOf(lines);
    }

    public boolean hasQuorum() {
        return voting >= needed;
    }

    /** @param percent of the entitled members that have to come; 0 where no rule asks for any */
    static Forecast of(MeetingRoster roster, List<Matter> matters, int percent, Optional<RuleRef> rule) {
        int needed = (roster.entitled() * percent + 99) / 100;
        int voting = roster.voting();
        var lines = matters.stream()
                .map(matter -> line(matter, roster.expected(), voting >= needed))
                .toList();
        return new Forecast(roster.entitled(), voting, needed, rule, lines);
    }

    private static Line line(Matter matter, List<Attendee> expected, boolean quorate) {
        var presenter = from(expected, matter.department()).findFirst();
        var unheard = Stream.concat(Stream.of(matter.department()), matter.concerned().stream())
                .distinct()
                .filter(department -> from(expected, department).noneMatch(Attendee::votes))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        var outlook = !quorate
                ? Outlook.NO_QUORUM
                : presenter.isEmpty()
                        ? Outlook.NO_PRESENTER
                        : unheard.isEmpty() ? Outlook.DECIDABLE : Outlook.NO_AUTHORITY;
        return new Line(matter, outlook, presenter, unheard);
    }

    /** The head of that department, or who stands in for him. */
    private static Stream<Attendee> from(List<Attendee> expected, Department.Id department) {
        return expected.stream()
                .filter(attendee -> attendee.department().equals(Optional.of(department)))
                .filter(attendee -> attendee.category() == Category.HEAD);
    }
}
