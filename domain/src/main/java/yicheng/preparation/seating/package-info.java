/**
 * The seat plan of one meeting: who needs a seat, the plan as it should be now, and what differs from the plan by which the
 * plates lie on the tables. The office puts single people elsewhere and takes it back.
 */
package yicheng.preparation.seating;
