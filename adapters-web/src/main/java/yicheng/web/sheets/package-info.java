/**
 * Topics in tables: what a clerk keeps in a spreadsheet, read as CSV or XLSX with every fault named by row and column,
 * and the template to begin with. Nothing here judges a topic.
 */
package yicheng.web.sheets;
