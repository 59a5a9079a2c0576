/** The pages 议题: the list with its filters, the search, and the import of many drafts from a table. */
package yicheng.web.pages.topics;
