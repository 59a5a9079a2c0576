/**
 * {@code /rules/drafts}: begun, edited file by file or value by value, and checked. What another person saved to the same file
 * meanwhile is told, never overwritten.
 */
package yicheng.web.api.rulebook.draft;
