package yicheng.web.pages.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import yicheng.agenda.TimeFit;
import yicheng.agenda.version.AgendaVersion;
import yicheng.agenda.version.Line;
import yicheng.topic.life.Topic;
import yicheng.web.pages.work.Bar;

/** The topics of a version in some order, with the times they would have in it. */
public record Arranged(AgendaVersion version, List<Slot> slots) {

    /** @param number its place in this order */
    public record Slot(Line line, int number, int begins, boolean fits) {

        public String key() {
            return line.topic().value();
        }

        /** By how many places it goes up; below 0 where it goes down. */
        public int up() {
            return line.number() - number;
        }
    }

    public Arranged {
        slots = List.copyOf(slots);
    }

    /** What the order leaves out stands at the end, and what it names twice or wrongly is passed over. */
    static Arranged of(AgendaVersion version, List<Topic.Id> order) {
        var asked = new ArrayList<>(order.stream().distinct().toList());
        var all = new HashSet<>(version.order());
        asked.retainAll(all);
        version.order().stream().filter(topic -> !asked.contains(topic)).forEach(asked::add);
        var lines =
                asked.stream().map(topic -> version.line(topic).orElseThrow()).toList();
        var fit =
                TimeFit.of(lines.stream().map(Line::minutes).toList(), version.fixedMinutes(), version.lengthMinutes());
        return new Arranged(
                version,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> new Slot(
                                lines.get(i),
                                i + 1,
                                fit.begins().get(i),
                                fit.fits().get(i)))
                        .toList());
    }

    /** With that one a place further up, or down where {@code by} is 1. */
    Arranged moved(String key, int by) {
        var order = new ArrayList<>(order());
        int from = order.indexOf(new Topic.Id(key));
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
        }
        return of(version, order);
    }

    List<Topic.Id> order() {
        return slots.stream().map(slot -> slot.line().topic()).toList();
    }

    public boolean changed() {
        return !order().equals(version.order());
    }

    public Bar bar() {
        return new Bar(
                version.lengthMinutes(),
                version.fixedMinutes(),
                version.neededMinutes(),
                slots.stream()
                        .map(slot -> new Bar.Part(
                                slot.number(),
                                slot.key(),
                                slot.begins(),
                                slot.line().minutes(),
                                slot.fits()))
                        .toList());
    }
}
