/** The page 审核: what the office has in hand, by when it is due, what holds it back and what will roll on. */
package yicheng.web.pages.queue;
