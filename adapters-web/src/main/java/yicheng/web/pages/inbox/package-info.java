/** The page 收件箱: what somebody was told, the newest first, each opening the right place. */
package yicheng.web.pages.inbox;
