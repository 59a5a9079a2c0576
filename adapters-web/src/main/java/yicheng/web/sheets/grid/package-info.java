/**
 * The cells of an untrusted file, CSV or XLSX: encodings, separators, formulas, and the limits that hold before anything
 * is unpacked. What a column means is not known here.
 */
package yicheng.web.sheets.grid;
