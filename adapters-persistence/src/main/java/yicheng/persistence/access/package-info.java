/** How passwords are kept: as Argon2id hashes, never as they were typed. */
package yicheng.persistence.access;
