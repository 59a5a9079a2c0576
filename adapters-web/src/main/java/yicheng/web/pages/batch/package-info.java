/** The page 成批预审: a table of topics judged at once, those that pass put in order. */
package yicheng.web.pages.batch;
