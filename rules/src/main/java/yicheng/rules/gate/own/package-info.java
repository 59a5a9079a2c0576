/**
 * The file in which an office lists its own fields of topics: what it says, or a fault at each cell that does not say it.
 * Whether sentences use the names rightly is asked where sentences are read.
 */
package yicheng.rules.gate.own;
