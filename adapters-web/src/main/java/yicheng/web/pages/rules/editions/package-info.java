/** The history of the rule book: each edition with who wrote and approved it, to read, to compare, to bring back. */
package yicheng.web.pages.rules.editions;
