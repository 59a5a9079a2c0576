package yicheng.web.sheets.grid;

/** Ends the reading of a file that is no table, or too much of one; told as a fault by whoever asked for the table. */
public final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SheetFault fault;

    public UnreadableSheet(SheetFault fault) {
        super(fault.message().en());
        this.fault = fault;
    }

    public SheetFault fault() {
        return fault;
    }
}
