/**
 * Drafts of the rule book: begun from an edition, edited file by file or value by value in the browser or followed in a
 * folder, checked, and handed over to be published. A draft may be as faulty as it likes; only publishing asks more of it.
 */
package yicheng.rulebook.draft;
