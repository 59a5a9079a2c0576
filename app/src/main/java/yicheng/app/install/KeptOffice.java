package yicheng.app.install;

import java.util.ArrayList;
import java.util.List;
import yicheng.Office;

/** An office on its store. Closing it first keeps what waits to be kept. */
public final class KeptOffice implements AutoCloseable {

    private final Office office;
    private final String setUpCode;
    private final Runnable round;
    private final List<AutoCloseable> below;

    /**
     * @param setUpCode what whoever sets it up must know; it is nowhere else
     * @param round what the office does by the clock, to be run every minute
     * @param below what is closed with it, in this order
     */
    public KeptOffice(Office office, String setUpCode, Runnable round, List<? extends AutoCloseable> below) {
        this.office = office;
        this.setUpCode = setUpCode;
        this.round = round;
        this.below = List.copyOf(below);
    }

    public Office office() {
        return office;
    }

    public String setUpCode() {
        return setUpCode;
    }

    public Runnable round() {
        return round;
    }

    /** One more thing that is closed with it, after the others. */
    public KeptOffice closing(AutoCloseable more) {
        var all = new ArrayList<>(below);
        all.add(more);
        return new KeptOffice(office, setUpCode, round, all);
    }

    @Override
    public void close() {
        var failed = new ArrayList<Exception>();
        for (var one : below) {
            try {
                one.close();
            } catch (Exception refused) {
                failed.add(refused);
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("the office did not close well", failed.get(0));
        }
    }
}
