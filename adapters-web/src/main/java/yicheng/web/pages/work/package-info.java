/**
 * What the pages of daily work share: who asks and what he is shown when he may not, a topic as lists show it, people,
 * departments and meetings by their names. Knows no single page.
 */
package yicheng.web.pages.work;
