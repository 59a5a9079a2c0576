/**
 * Topics in tables: what a clerk keeps in a spreadsheet, read as CSV or XLSX with every fault named by row and column,
 * and the template to begin with. A file is untrusted: sizes are bounded before anything is unpacked. Nothing here
 * judges a topic.
 */
package yicheng.web.sheets;
