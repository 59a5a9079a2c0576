/** What was decided about meetings of the plan, as documents; the plan itself is not kept. */
package yicheng.persistence.meeting;
