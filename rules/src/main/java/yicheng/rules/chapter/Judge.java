package yicheng.rules.chapter;

/** A chapter ready to run; safe for any number of threads. */
public interface Judge<R extends Report> {

    /** Shows the facts to every rule of the chapter and returns {@code report}, written. */
    R into(R report, Object... facts);

    /** The same with a blank report. */
    R of(Object... facts);
}
