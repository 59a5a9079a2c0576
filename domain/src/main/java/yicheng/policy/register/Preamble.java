package yicheng.policy.register;

import static yicheng.policy.register.RegisteredClause.said;

import java.util.List;

/** 序言: what the meetings are for and whom the policy binds. */
final class Preamble {

    static final List<RegisteredClause> CLAUSES = List.of(
            said(
                    "0.def",
                    "办公会用来协调日常、决定要事、督促落实",
                    "The meetings coordinate daily work, decide what matters and see it done"),
            said(
                    "0.scope.levels",
                    "各级办公会用同一套办法，参数可以分级设定",
                    "One policy for the meetings of every level; figures may differ by level"),
            said(
                    "0.scope.people",
                    "相关人员分三类：班子成员、部门负责人、业务人员",
                    "Three groups of people: the leadership, heads of departments, staff"),
            said("0.scope.kinds", "例行的会和专题的会都在内", "Both routine meetings and meetings on a special subject"));

    private Preamble() {}
}
