/**
 * How answers look on a terminal, in a table file and as JSON. Each class prints one answer in one form; none asks the
 * office anything.
 */
package yicheng.app.print;
