/** The organisation over HTTP: read with its version, changed by lists of changes, and rights that are lent. */
package yicheng.web.api.people;
