/**
 * The page of a draft of the rule book: its files to edit, what is wrong with them, its examples, and the strip that shows
 * where it stands and what is next. What may be done, and when, the domain decides.
 */
package yicheng.web.pages.rules.drafts;
