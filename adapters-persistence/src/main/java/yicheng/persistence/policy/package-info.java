/** Findings, rules and texts as parts of kept documents. */
package yicheng.persistence.policy;
