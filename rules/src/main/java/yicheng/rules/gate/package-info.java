/**
 * The gate: what an administrator typed becomes an admitted rule, or a fault at the place where it was typed. Text goes
 * through four stages and each only hands on what it understood in full: characters and lines, the shape of a rule,
 * sentences of the vocabulary, and the parsed tree of what they stand for. What leaves the gate is written anew from
 * that tree; no character of a draft reaches the compiler any other way.
 */
package yicheng.rules.gate;
