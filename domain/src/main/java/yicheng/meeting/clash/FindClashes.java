package yicheng.meeting.clash;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.timetable.PlannedMeeting;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.Text;

/** Finds what stands in the way of a meeting: rooms first, then half-days, then people. */
public final class FindClashes {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Occasions occasions;
    private final Function<Occasion, Set<Person.Id>> coming;

    /** @param coming who comes to a meeting by what is known now: members whose leave is not approved, and their proxies */
    public FindClashes(Occasions occasions, Function<Occasion, Set<Person.Id>> coming) {
        this.occasions = occasions;
        this.coming = coming;
    }

    /** Where it is held, by name; blank while that is open. */
    public String room(AdhocMeeting meeting) {
        return occasions.of(meeting).room();
    }

    public List<Clash> of(AdhocMeeting meeting, Organisation unit) {
        var occasion = occasions.of(meeting);
        return between(occasion, beside(occasion, unit), unit);
    }

    /** @param meeting as it would be held; nothing stands in the way of one that is not */
    public List<Clash> of(PlannedMeeting meeting, Organisation unit) {
        if (!meeting.isHeldItself()) {
            return List.of();
        }
        var occasion = occasions.of(meeting, unit);
        return between(occasion, beside(occasion, unit), unit);
    }

    /** All to come in that time, each pair of meetings once. */
    public List<Conflict> between(LocalDate first, LocalDate last, Organisation unit) {
        var all = occasions.between(first, last, unit);
        var found = new ArrayList<Conflict>();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            var later = all.subList(i + 1, all.size()).stream()
                    .filter(other -> other.start().isBefore(one.end()) || other.sharesHalfDay(one))
                    .toList();
            between(one, later, unit).forEach(clash -> found.add(Conflict.of(one, clash)));
        }
        return List.copyOf(found);
    }

    /** The day before too: a meeting may last past midnight. */
    private List<Occasion> beside(Occasion occasion, Organisation unit) {
        return occasions
                .between(
                        occasion.start().toLocalDate().minusDays(1),
                        occasion.end().toLocalDate(),
                        unit)
                .stream()
                .filter(other -> !occasion.with().contains(other.ref()))
                .toList();
    }

    private List<Clash> between(Occasion one, List<Occasion> others, Organisation unit) {
        var rooms =
                others.stream().filter(one::sharesRoom).map(other -> Clash.with(other, Clash.What.ROOM, said(other)));
        var halfDays = others.stream()
                .filter(one::sharesHalfDay)
                .map(other -> Clash.with(other, Clash.What.HALF_DAY, said(other)));
        var people = others.stream().filter(one::overlaps).flatMap(other -> twice(one, other, unit).stream());
        return Stream.of(rooms, halfDays, people).flatMap(all -> all).toList();
    }

    private Optional<Clash> twice(Occasion one, Occasion other, Organisation unit) {
        var here = coming.apply(one);
        var there = coming.apply(other);
        var names = unit.people().stream()
                .filter(person -> here.contains(person.id()) && there.contains(person.id()))
                .map(Person::name)
                .toList();
        var said = said(other);
        return Optional.of(names)
                .filter(found -> !found.isEmpty())
                .map(found -> Clash.with(
                        other,
                        Clash.What.PERSON,
                        Text.of(
                                "%s同时要参加%s".formatted(String.join("、", found), said.zh()),
                                "%s at the same time: %s".formatted(String.join(", ", found), said.en()))));
    }

    private static Text said(Occasion other) {
        var when = "%s–%s".formatted(CLOCK.format(other.start()), CLOCK.format(other.end()));
        return Text.of(other.name().zh() + " " + when, other.name().en() + " " + when);
    }
}
