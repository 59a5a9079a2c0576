/**
 * The clause register: every clause of the written policy that the product carries or will carry, with what it asks for
 * in the product's own words, and what carries it: rules of a book, or code. One class for each chapter holds its
 * clauses in the policy's order.
 */
package yicheng.policy.register;
