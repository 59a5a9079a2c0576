/**
 * The files of a draft as people see them: as text with ends of lines of its own, under their chapters, examples as a
 * table, and two texts side by side. Knows nothing of drafts' lives.
 */
package yicheng.web.pages.rules.files;
