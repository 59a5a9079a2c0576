/**
 * The whole organisation from one table: each line is turned into changes, all of them are tried, and every change is shown
 * before anything is kept. Nothing is removed because a table does not mention it.
 */
package yicheng.web.pages.people.table;
