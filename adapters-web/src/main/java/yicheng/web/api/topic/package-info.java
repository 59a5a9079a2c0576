/**
 * Topics over HTTP: drafted, submitted, reviewed, searched, with their files and their history, one act an address. What an
 * act does is decided in the domain; here it is read and written.
 */
package yicheng.web.api.topic;
