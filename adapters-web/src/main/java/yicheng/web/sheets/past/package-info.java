/** Tables of topics of the time before this system: their columns, and one reader for the page and the API. */
package yicheng.web.sheets.past;
