/**
 * The chapter "attendance": who takes part, leave, proxies, observers, signing in. Its facts as rows of examples, what its
 * sentences can conclude, and what they came upon.
 */
package yicheng.rules.book.attendance;
