/**
 * Shows what a draft of the rule book would change: everything that is archived is judged again under it and under the
 * edition in force, and each outcome that differs is reported with the rules behind it. Judging is the book's; the archive
 * is only read.
 */
package yicheng.rulebook.replay;
