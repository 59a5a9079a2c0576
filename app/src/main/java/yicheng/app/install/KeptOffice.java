package yicheng.app.install;

import yicheng.Office;

/** An office on its store. Closing it first keeps what waits to be kept. */
public final class KeptOffice implements AutoCloseable {

    private final Office office;
    private final String setUpCode;
    private final Runnable round;
    private final Runnable closing;

    /**
     * @param setUpCode what whoever sets it up must know; it is nowhere else
     * @param round what the office does by the clock, to be run every minute
     */
    public KeptOffice(Office office, String setUpCode, Runnable round, Runnable closing) {
        this.office = office;
        this.setUpCode = setUpCode;
        this.round = round;
        this.closing = closing;
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

    @Override
    public void close() {
        closing.run();
    }
}
