/**
 * Topics with their files, the words they are found by and the requests that made them. What lists, counts and the rules
 * look for stands in columns; the whole topic is a document.
 */
package yicheng.persistence.topic;
