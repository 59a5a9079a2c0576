package yicheng.rulebook.replay;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.observer.Observers;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.policy.Text;

/** Judges under a draft what came into the archive since a report began. */
public final class ReplayNewest {

    /** How much somebody is ready to look at. */
    public record Most(int topics, int orders, int leaves, int observers) {}

    private final Archive archive;
    private final Leaves leaves;
    private final Observers observers;
    private final RuleBooks books;
    private final PlanYear plan;

    public ReplayNewest(Archive archive, Leaves leaves, Observers observers, RuleBooks books, PlanYear plan) {
        this.archive = archive;
        this.leaves = leaves;
        this.observers = observers;
        this.books = books;
        this.plan = plan;
    }

    /**
     * What comes out otherwise without being listed in the report.
     *
     * @param most how much is looked at; also inside a unit of work when that is little
     * @throws TooManySince when there is more
     */
    public List<Difference> since(ReplayReport report, RuleBook draft, Instant since, Most most) {
        return Stream.of(
                        topics(draft, since, most.topics()),
                        orders(draft, since, most.orders()),
                        leaves(draft, since, most.leaves()),
                        observers(draft, since, most.observers()))
                .flatMap(differences -> differences)
                .filter(difference -> !report.isListed(difference))
                .toList();
    }

    private Stream<Difference> topics(RuleBook draft, Instant since, int most) {
        var replay = new TopicReplay(books.inForce(), draft, plan);
        return bounded(archive.judgedSince(since, most + 1), most, "%d 件议题", "%d topics").stream()
                .flatMap(verdict -> replay.of(verdict).stream());
    }

    private Stream<Difference> orders(RuleBook draft, Instant since, int most) {
        var replay = new OrderReplay(books.inForce(), draft);
        return bounded(archive.rankedSince(since, most + 1), most, "%d 份议程", "%d agendas").stream()
                .filter(OrderReplay::canRank)
                .flatMap(order -> replay.of(order).stream());
    }

    private Stream<Difference> leaves(RuleBook draft, Instant since, int most) {
        var replay = new LeaveReplay(books.inForce(), draft, plan);
        return bounded(leaves.changedSince(since, most + 1), most, "%d 份请假", "%d requests for leave").stream()
                .flatMap(kept -> replay.of(kept.leave()).stream());
    }

    private Stream<Difference> observers(RuleBook draft, Instant since, int most) {
        var replay = new ObserverReplay(books.inForce(), draft);
        var newest = observers.newest(most + 1).stream()
                .filter(kept -> !kept.observer().steps().get(0).at().isBefore(since))
                .toList();
        return bounded(newest, most, "%d 份列席建议", "%d proposals of observers").stream()
                .flatMap(kept -> replay.of(kept.observer()).stream());
    }

    private static <T> List<T> bounded(List<T> found, int most, String zh, String en) {
        if (found.size() > most) {
            throw new TooManySince(Text.of(zh.formatted(most), en.formatted(most)));
        }
        return found;
    }
}
