package yicheng.journal;

import java.util.function.Supplier;

/** A unit of work: all that is kept in it is kept together, durably once it returns, or not at all. */
public interface Transactions {

    /**
     * What the unit throws undoes it and comes out unchanged. Units of one installation never overlap, so nothing slow
     * belongs in one.
     *
     * @throws IllegalStateException inside another unit
     * @throws NotKept when the store fails
     */
    <T> T inOne(Supplier<T> unit);
}
