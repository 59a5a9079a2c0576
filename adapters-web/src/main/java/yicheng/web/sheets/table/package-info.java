/**
 * Tables with a few known columns, uploaded as CSV or XLSX or pasted: read line by line, and written as text that can be
 * mended in place and read again. What a line means is not known here.
 */
package yicheng.web.sheets.table;
