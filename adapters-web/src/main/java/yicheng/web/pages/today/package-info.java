/** The page 今日: what waits for the one who looks, what he waits for, and the next meeting with its time limits. */
package yicheng.web.pages.today;
