/**
 * Files as characters and lines: decoded, freed of typing habits, and refused where something stands that no sentence
 * may hold. Keeps true places through all of it, and collects the faults of a draft.
 */
package yicheng.rules.gate.text;
