/** The report of a replay: what a draft of the rules would change in everything that is archived. */
package yicheng.web.pages.rules.reports;
