/**
 * The page of one topic: it reads as a document, with verdict, findings, decisions and files in its margin, and offers
 * each person what he can do at this stage; and the topic's history in people's words.
 */
package yicheng.web.pages.topics.document;
