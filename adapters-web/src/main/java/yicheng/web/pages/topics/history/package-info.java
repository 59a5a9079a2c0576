/** The page of all that was done to a topic: its entries of the journal, read out in people's words. */
package yicheng.web.pages.topics.history;
