/** The organisation as a document for each version it had. */
package yicheng.persistence.people;
