package yicheng.agenda.list;

import java.util.Optional;

/** Lists that were signed on paper. Adding happens inside a unit of work; none ever goes. */
public interface Scans {

    Optional<Scan> find(Scan.Id id);

    /** Empty where there is no such scan. */
    Optional<byte[]> content(Scan.Id id);

    void add(Scan scan, byte[] content);
}
