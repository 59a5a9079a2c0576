/** What one finds on one's desk: what waits, how many topics stand where, and the journal for those who may read it. */
package yicheng.web.api.desk;
