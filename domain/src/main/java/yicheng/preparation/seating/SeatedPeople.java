package yicheng.preparation.seating;

import java.util.List;
import yicheng.preparation.Precedence;
import yicheng.preparation.seat.Seated;
import yicheng.preparation.sitting.Sitting;

/** Everybody who needs a seat at a meeting, as is known now. */
@FunctionalInterface
public interface SeatedPeople {

    List<Seated> at(Sitting sitting, Precedence order);
}
