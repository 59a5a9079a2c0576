/** The page 规则: the rule book in force to read, chapter by chapter, to search and to print as a handbook. */
package yicheng.web.pages.rules;
