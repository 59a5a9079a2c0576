package yicheng.web.sheets;

/** Ends the reading of a file that is no table, or too much of one; never leaves this package. */
final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SheetFault fault;

    UnreadableSheet(SheetFault fault) {
        super(fault.message().en());
        this.fault = fault;
    }

    SheetFault fault() {
        return fault;
    }
}
