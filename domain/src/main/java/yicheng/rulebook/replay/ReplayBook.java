package yicheng.rulebook.replay;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.observer.Observers;
import yicheng.calendar.HolidayYears;
import yicheng.meeting.timetable.PlanYear;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;
import yicheng.rulebook.draft.BookDraft;

/**
 * Judges the whole archive under a draft. Topics are read and judged in slices, several at once; what is held in memory
 * does not grow with the archive. Slices are summed up in their order, so that the report does not depend on who was faster.
 */
public final class ReplayBook {

    private static final int TOPICS_OF_A_SLICE = 500;
    private static final int ORDERS_AT_ONCE = 200;
    private static final int LEAVES_AT_ONCE = 500;
    private static final int OBSERVERS_AT_ONCE = 500;

    private final Archive archive;
    private final Leaves leaves;
    private final Observers observers;
    private final RuleBooks books;
    private final PlanYear plan;
    private final AnnouncedMeetings announced;
    private final HolidayYears holidayYears;
    private final Clock clock;
    private final int workers;

    /** @param workers how many slices are judged at once */
    public ReplayBook(
            Archive archive,
            Leaves leaves,
            Observers observers,
            RuleBooks books,
            PlanYear plan,
            AnnouncedMeetings announced,
            HolidayYears holidayYears,
            Clock clock,
            int workers) {
        this.archive = archive;
        this.leaves = leaves;
        this.observers = observers;
        this.books = books;
        this.plan = plan;
        this.announced = announced;
        this.holidayYears = holidayYears;
        this.clock = clock;
        this.workers = workers;
    }

    /**
     * @param draft its text, ready to judge
     * @throws CancellationException when the progress was cancelled
     */
    public ReplayReport handle(BookDraft.Id id, RuleBook draft, Progress progress) {
        var begun = clock.instant();
        var base = books.inForce();
        var calendar = holidayYears.calendar().version();
        progress.of(archive.verdicts());
        var planned =
                new PlanReplay(base, draft, plan, announced).from(LocalDateTime.ofInstant(begun, clock.getZone()));
        var all = new Sum();
        planned.differences().forEach(difference -> all.judged(Optional.of(difference)));
        var orders = orders(new OrderReplay(base, draft), progress);
        all.then(orders);
        var leaves = leaves(new LeaveReplay(base, draft, plan), progress);
        all.then(leaves);
        var observers = observers(new ObserverReplay(base, draft), progress);
        all.then(observers);
        var topics = topics(new TopicReplay(base, draft, plan), progress);
        all.then(topics);
        var hash = all.hash(List.of(draft.edition().id(), base.edition().id(), calendar));
        return new ReplayReport(
                hash,
                id,
                draft.edition().id(),
                base.edition(),
                calendar,
                begun,
                clock.instant(),
                new ReplayReport.Counts(
                        topics.judged(), orders.judged(), leaves.judged(), observers.judged(), planned.meetings()),
                new ReplayReport.Counts(
                        topics.changed(),
                        orders.changed(),
                        leaves.changed(),
                        observers.changed(),
                        planned.differences().size()),
                topics.departments(),
                all.meetings(),
                topics.verdicts(),
                all.rules(),
                all.listed(),
                planned.faults());
    }

    private Sum orders(OrderReplay replay, Progress progress) {
        var sum = new Sum();
        var page = archive.orders(Optional.empty(), ORDERS_AT_ONCE);
        while (!page.isEmpty()) {
            stopIf(progress);
            page.stream().filter(OrderReplay::canRank).forEach(order -> sum.judged(replay.of(order)));
            page = archive.orders(Optional.of(page.get(page.size() - 1).meeting()), ORDERS_AT_ONCE);
        }
        return sum;
    }

    private Sum leaves(LeaveReplay replay, Progress progress) {
        var sum = new Sum();
        var page = leaves.after(Optional.empty(), LEAVES_AT_ONCE);
        while (!page.isEmpty()) {
            stopIf(progress);
            page.forEach(kept -> sum.judged(replay.of(kept.leave())));
            page = leaves.after(Optional.of(page.get(page.size() - 1).leave().id()), LEAVES_AT_ONCE);
        }
        return sum;
    }

    private Sum observers(ObserverReplay replay, Progress progress) {
        var sum = new Sum();
        var page = observers.after(Optional.empty(), OBSERVERS_AT_ONCE);
        while (!page.isEmpty()) {
            stopIf(progress);
            page.forEach(kept -> sum.judged(replay.of(kept.observer())));
            page = observers.after(
                    Optional.of(page.get(page.size() - 1).observer().id()), OBSERVERS_AT_ONCE);
        }
        return sum;
    }

    private Sum topics(TopicReplay replay, Progress progress) {
        var pool = Executors.newFixedThreadPool(workers, ReplayBook::worker);
        try {
            var sum = new Sum();
            var running = new ArrayDeque<Future<Sum>>();
            for (var slice : archive.slices(TOPICS_OF_A_SLICE)) {
                running.add(pool.submit(() -> slice(replay, slice, progress)));
                if (running.size() > workers * 2) {
                    sum.then(done(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                sum.then(done(running.remove()));
            }
            return sum;
        } finally {
            pool.shutdownNow();
        }
    }

    private Sum slice(TopicReplay replay, Archive.Slice slice, Progress progress) {
        stopIf(progress);
        var sum = new Sum();
        archive.verdicts(slice).forEach(verdict -> sum.judged(replay.of(verdict)));
        progress.more(sum.judged());
        return sum;
    }

    private static void stopIf(Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException("the replay was called off");
        }
    }

    private static Sum done(Future<Sum> slice) {
        try {
            return slice.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the replay was interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "replay");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
