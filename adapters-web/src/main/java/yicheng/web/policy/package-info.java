/**
 * The written policy as page and API show it: every clause of the register with the rules of the edition in force, the
 * code and the tests that carry it, and where clauses contradict each other.
 */
package yicheng.web.policy;
