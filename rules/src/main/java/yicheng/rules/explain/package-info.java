/**
 * Why rules fired or not: walks the compiled rules with their own predicates, so that what explains is what judges. Not
 * the judging itself, which the engine does.
 */
package yicheng.rules.explain;
