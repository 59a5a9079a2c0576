/** What was decided about meetings of the plan, which itself is not kept, and ad hoc meetings, as documents. */
package yicheng.persistence.meeting;
