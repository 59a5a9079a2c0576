package yicheng.persistence.unit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import yicheng.journal.NotKept;
import yicheng.journal.Transactions;

/** Units queue to one writer thread; each has its savepoint, and one durable commit acknowledges all that waited. */
public final class JdbiTransactions implements Transactions, AutoCloseable {

    private final Writer writer;
    private final Batches batches;
    private final Thread thread;
    private final List<Runnable> afterwards = new ArrayList<>();

    /** @param most units that one commit acknowledges */
    public JdbiTransactions(Writer writer, int most) {
        this.writer = writer;
        this.batches = new Batches(most);
        this.thread = new Thread(this::work, "yicheng-writer");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    static NotKept notKept(Throwable why) {
        return new NotKept("the database did not keep it: " + why.getMessage(), why);
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        if (isInside()) {
            throw new IllegalStateException("a unit of work cannot hold another");
        }
        var unit = new Unit<>(work);
        batches.add(unit).await();
        return unit.outcome();
    }

    /** The connection of the unit that the calling thread is in. */
    Optional<Handle> current() {
        return isInside() ? Optional.of(writer.handle()) : Optional.empty();
    }

    /** The statements of the unit that the calling thread is in. */
    Optional<Statements> statements() {
        return isInside() ? Optional.of(writer.statements()) : Optional.empty();
    }

    /** Only inside a unit. */
    Later later() {
        return writer.later();
    }

    /** Inside a unit: done when its batch is committed or lost, before anyone hears of it. */
    void afterwards(Runnable done) {
        afterwards.add(done);
    }

    /** Does what waits, then ends. */
    @Override
    public void close() {
        batches.close(() -> new IllegalStateException("the database is closed"));
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isInside() {
        return Thread.currentThread() == thread;
    }

    private void work() {
        Throwable end = null;
        try {
            for (var batch = batches.take(); batch.isPresent(); batch = batches.take()) {
                commit(batch.get());
            }
        } catch (Throwable died) {
            end = died;
        } finally {
            fail(end);
            writer.discard();
        }
    }

    private void commit(Batch batch) {
        try {
            writer.begin();
            for (var unit : batch.units()) {
                writer.run(unit);
            }
            writer.commit();
            finish();
            batch.settle();
        } catch (SQLException | JdbiException lost) {
            writer.discard();
            finish();
            batch.lost(notKept(lost));
        } catch (Throwable died) {
            finish();
            batch.lost(notKept(died));
            throw died;
        }
    }

    private void finish() {
        afterwards.forEach(Runnable::run);
        afterwards.clear();
    }

    /** Nobody is left waiting for a writer that is gone. */
    private void fail(Throwable end) {
        var why = end == null ? new IllegalStateException("the database is closed") : end;
        batches.close(() -> new NotKept("the writer ended: " + why, why));
        batches.drain().forEach(batch -> batch.lost(notKept(why)));
    }
}
