/**
 * Who sits where: places named from the centre, the plan that the conventions of the rule book give, and the plan with the
 * fewest people changing place when somebody is missing or comes in addition. It computes and keeps nothing.
 */
package yicheng.preparation.seat;
