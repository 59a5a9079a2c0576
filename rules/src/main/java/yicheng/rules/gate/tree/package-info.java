/**
 * The allow-list: parses what sentences stand for into trees, admits facts, comparisons, listed methods, fixed values
 * and one report, and writes the admitted tree anew. Knows nothing of sentences or files.
 */
package yicheng.rules.gate.tree;
