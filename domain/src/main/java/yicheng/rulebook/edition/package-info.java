/**
 * The editions of the rule book that were published: which one is in force, since when, made and approved by whom, and how
 * they differ. How an edition comes about is told by the drafts and their publication.
 */
package yicheng.rulebook.edition;
