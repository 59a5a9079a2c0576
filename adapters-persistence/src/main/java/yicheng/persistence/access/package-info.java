/** Accounts, sessions and tokens as tables, and passwords as Argon2id hashes, never as they were typed. */
package yicheng.persistence.access;
