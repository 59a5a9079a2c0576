/**
 * The written policy as the software knows it: clauses, the rule book with its editions, what a rule finds, and the
 * answer an act gets. Every other concept cites this one; it knows none of them, and nothing about how rules are run.
 */
package yicheng.policy;
