/**
 * {@code /rules/...} for those who change the rule book: its editions, the replays of a draft and how it is published.
 * Drafts and explanations have packages of their own; the book in force, to read, is beside the other open addresses.
 */
package yicheng.web.api.rulebook;
