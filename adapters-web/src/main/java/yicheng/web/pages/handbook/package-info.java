/**
 * The page 规则手册: all sentences of an edition as a document to print, for people who read rules as a policy. It says what
 * the book says, in the book's own words; only the way sentences are joined is its own.
 */
package yicheng.web.pages.handbook;
