package yicheng.rulebook.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yicheng.agenda.Agenda;
import yicheng.agenda.RankTopics;
import yicheng.agenda.RankedText;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.Line;
import yicheng.policy.Answer;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** Ranks archived agendas under two books. */
final class OrderReplay {

    private final RuleBook base;
    private final RuleBook draft;

    OrderReplay(RuleBook base, RuleBook draft) {
        this.base = base;
        this.draft = draft;
    }

    /** Agendas from before facts were kept with them cannot be ranked again. */
    static boolean canRank(Archive.Order order) {
        return !order.version().lines().isEmpty()
                && order.version().lines().stream()
                        .noneMatch(line -> line.facts().isEmpty());
    }

    /** Empty where both put the topics in the same order and leave the same ones without time. */
    Optional<Difference> of(Archive.Order order) {
        var command = command(order);
        var before = said(RankTopics.in(base, command), order.version());
        var after = said(RankTopics.in(draft, command), order.version());
        return before.equals(after) ? Optional.empty() : Optional.of(difference(order, before, after, rules(command)));
    }

    private static RankTopics.Command command(Archive.Order order) {
        var meeting = order.meeting();
        var lines = order.version().lines();
        return new RankTopics.Command(
                meeting.kind(),
                meeting.day().getYear(),
                meeting.day().getMonthValue(),
                lines.stream()
                        .map(line -> RankedText.read(line.topic().value(), line.facts()))
                        .toList(),
                RankedText.speakers(lines.get(0).facts()),
                List.of());
    }

    /** The titles in order, those without time marked; or why they cannot be ranked. */
    private static String said(Answer<Agenda> ranked, AgendaVersion version) {
        var titles = version.lines().stream()
                .collect(Collectors.toMap(line -> line.topic().value(), Line::title));
        return ranked.fold(
                agenda -> IntStream.range(0, agenda.positions().size())
                        .mapToObj(i -> {
                            var position = agenda.positions().get(i);
                            var title = titles.get(position.candidate().key());
                            return "%d.%s%s".formatted(i + 1, title, position.fits() ? "" : "（会期不足）");
                        })
                        .collect(Collectors.joining(" ")),
                refused -> refused.get(0).text().zh());
    }

    /** The rules that place some topic otherwise; first under the draft, then in force. */
    private Map<Boolean, List<RuleRef>> rules(RankTopics.Command command) {
        var before = placed(RankTopics.in(base, command));
        var after = placed(RankTopics.in(draft, command));
        return Map.of(
                true, after.stream().filter(rule -> !before.contains(rule)).toList(),
                false, before.stream().filter(rule -> !after.contains(rule)).toList());
    }

    private static List<RuleRef> placed(Answer<Agenda> ranked) {
        return ranked.fold(
                agenda -> agenda.positions().stream()
                        .flatMap(position -> position.because().stream())
                        .distinct()
                        .toList(),
                refused -> List.of());
    }

    private static Difference difference(
            Archive.Order order, String before, String after, Map<Boolean, List<RuleRef>> rules) {
        var meeting = order.meeting();
        return new Difference(
                Difference.What.ORDER,
                "agenda/" + meeting,
                MeetingNames.of(meeting),
                Optional.empty(),
                meeting,
                Text.chinese(before),
                Text.chinese(after),
                rules.get(true),
                rules.get(false),
                true);
    }
}
